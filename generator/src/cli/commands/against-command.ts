import { comparePublished } from "../../commands/against/compare-published.js";
import { formatAgainstJson } from "../../commands/against/format-against-json.js";
import { formatAgainst } from "../../commands/against/format-against.js";
import { readNodeAssets } from "../../host/node-assets.js";
import { createNodeHost } from "../../host/node-host.js";
import type { Invocation } from "../options/invocation.js";
import { printJson, printText } from "../terminal/print.js";
import { printDiagnostics } from "../terminal/print-diagnostics.js";
import { choiceOf } from "./choice-of.js";

/**
 * Compares a document with the one that the vendor publishes: `almanac check --against`. Returns 1 if an operation
 * differs or is missing there, and 3 if a document can't be read.
 */
export async function againstCommand(against: string, invocation: Invocation): Promise<number> {
  const { version, json = false, verbose = false } = invocation.values;
  const { report, diagnostics, textOf } = await comparePublished({
    choice: choiceOf(invocation),
    against,
    version: version ?? null,
    host: createNodeHost(),
    assets: readNodeAssets(),
  });
  if (report === null) {
    printDiagnostics(
      diagnostics.filter(({ severity }) => severity === "error"),
      textOf,
    );
    return 3;
  }
  if (json) printJson(formatAgainstJson(report));
  else printText(process.stdout, formatAgainst(report, { isVerbose: verbose }));
  return report.different.length > 0 || report.operations.here.length > 0 ? 1 : 0;
}
