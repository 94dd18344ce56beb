import type { Choice } from "../config/choice.js";
import { formatDiagnostics } from "../commands/format-diagnostics.js";
import { inspectModels } from "../index.js";
import { printJson, printText } from "./print.js";

/** Prints the model of one version: the newest, or the one that is named. */
export async function inspect(choice: Choice, version: string | null): Promise<number> {
  const { models, diagnostics, textOf } = await inspectModels(choice);
  const model = version === null ? models.at(-1) : models.find((each) => each.version === version);
  if (model !== undefined) {
    printJson(model);
    return 0;
  }
  const said = formatDiagnostics(diagnostics, { color: false, textOf });
  const missing =
    models.length === 0
      ? "There is nothing to inspect."
      : `There is no version ${version ?? ""}: it has ${models.map((each) => each.version ?? "none").join(", ")}.`;
  printText(process.stderr, [...said, missing].join("\n\n"));
  return 1;
}
