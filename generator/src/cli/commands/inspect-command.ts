import { formatDiagnostics } from "../../commands/format-diagnostics.js";
import { inspectModels } from "../../index.js";
import type { Invocation } from "../options/invocation.js";
import { printJson, printText } from "../terminal/print.js";
import { choiceOf } from "./choice-of.js";

/** Prints the model of one version: the newest, or the one that `--version` names. Returns 1 if there is no such version. */
export async function inspectCommand(invocation: Invocation): Promise<number> {
  const { version } = invocation.values;
  const { models, diagnostics, textOf } = await inspectModels(choiceOf(invocation));
  const model = version === undefined ? models.at(-1) : models.find((each) => each.version === version);
  if (model !== undefined) {
    printJson(model);
    return 0;
  }
  const blocks = formatDiagnostics(diagnostics, { color: false, textOf });
  printText(process.stderr, [...blocks, describeMissing(version, models)].join("\n\n"));
  return 1;
}

function describeMissing(version: string | undefined, models: readonly { readonly version: string | null }[]): string {
  if (version === undefined || models.length === 0) return "There is no model to print.";
  const versions = models.flatMap((each) => (each.version === null ? [] : [each.version]));
  const known = versions.length === 0 ? "The API has no versions." : `The versions are ${versions.join(", ")}.`;
  return `Unknown version ${JSON.stringify(version)}. ${known}`;
}
