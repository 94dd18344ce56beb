import { formatDiagnostics } from "../../commands/format-diagnostics.js";
import { formatPagination } from "../../commands/format-pagination.js";
import { listPagination } from "../../commands/list-pagination.js";
import { inspectModels, type Inspection } from "../../index.js";
import type { Model } from "../../model/model.js";
import type { Invocation } from "../options/invocation.js";
import { printJson, printText } from "../terminal/print.js";
import { choiceOf } from "./choice-of.js";

/**
 * Prints the model of one version: the newest, or the one that `--version` names. `inspect pagination` prints how the
 * version's lists are paginated instead. Returns 1 if the API doesn't have that version.
 */
export async function inspectCommand(invocation: Invocation): Promise<number> {
  const { version } = invocation.values;
  const inspection = await inspectModels(choiceOf(invocation));
  const { models, diagnostics, textOf } = inspection;
  const model = version === undefined ? models.at(-1) : models.find((each) => each.version === version);
  if (model !== undefined) {
    if (invocation.operands[0] === "model") printJson(model);
    else return printPagination(model, inspection, { json: invocation.values.json === true });
    return 0;
  }
  const blocks = formatDiagnostics(diagnostics, { color: false, textOf });
  printText(process.stderr, [...blocks, describeMissing(version, models)].join("\n\n"));
  return 1;
}

/**
 * Prints how the lists of a model are paginated. Returns 1 if there are errors, such as configured pagination that
 * doesn't match its operation.
 */
function printPagination(model: Model, { diagnostics, textOf }: Inspection, { json }: { json: boolean }): number {
  const lists = listPagination(model);
  if (json) printJson(lists);
  else printText(process.stdout, formatPagination(lists));
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return 0;
  printText(process.stderr, formatDiagnostics(errors, { color: false, textOf }).join("\n\n"));
  return 1;
}

function describeMissing(version: string | undefined, models: readonly { readonly version: string | null }[]): string {
  if (version === undefined || models.length === 0) return "There is no model to print.";
  const versions = models.flatMap((each) => (each.version === null ? [] : [each.version]));
  const known = versions.length === 0 ? "The API has no versions." : `The versions are ${versions.join(", ")}.`;
  return `Unknown version ${JSON.stringify(version)}. ${known}`;
}
