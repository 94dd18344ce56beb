import { upgradeCode } from "../../commands/upgrade/upgrade-code.js";
import { readNodeAssets } from "../../host/node-assets.js";
import { createNodeHost } from "../../host/node-host.js";
import { formatUpgradeJson } from "../../upgrade/output/format-upgrade-json.js";
import { formatUpgrade } from "../../upgrade/output/format-upgrade.js";
import { splitOperands } from "../options/split-operands.js";
import type { Invocation } from "../options/invocation.js";
import { formatRefusal } from "../terminal/format-refusal.js";
import { printJson, printText } from "../terminal/print.js";
import { printDiagnostics } from "../terminal/print-diagnostics.js";
import { sourceOf } from "./source-of.js";
import { writeFiles } from "./write-files.js";

/**
 * Prints the changes that code needs for another version of a package and, with `--write`, rewrites the code. Returns 1
 * if something must be fixed by hand, and 3 if the API or the code can't be read, or a file can't be written.
 */
export async function upgradeCommand(invocation: Invocation): Promise<number> {
  const { from = null, to = null, json = false, write = false } = invocation.values;
  const { documents, code } = splitOperands(invocation.operands);
  const source = await sourceOf(documents, invocation);
  if ("message" in source) {
    printText(process.stderr, formatRefusal(source));
    return 3;
  }
  const { report, diagnostics, textOf } = await upgradeCode({
    source,
    from,
    to,
    paths: code,
    isWritten: write,
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
  if (write) {
    const problem = await writeFiles(report.files);
    if (problem !== null) {
      printText(process.stderr, formatRefusal({ message: problem, help: "No file was changed." }));
      return 3;
    }
  }
  if (json) printJson(formatUpgradeJson(report, { isWritten: write }));
  else printText(process.stdout, formatUpgrade(report, { isWritten: write }));
  return report.items.some(({ action }) => action === "fix") ? 1 : 0;
}
