import { diffApis } from "../../commands/diff/diff-apis.js";
import type { LocatedFinding } from "../../diff/report.js";
import { readNodeAssets } from "../../host/node-assets.js";
import type { Invocation } from "../options/invocation.js";
import { formatRefusal } from "../terminal/format-refusal.js";
import { printJson, printText } from "../terminal/print.js";
import { printDiagnostics } from "../terminal/print-diagnostics.js";
import { printReport } from "./print-report.js";
import { sidesOf } from "./sides-of.js";

/**
 * Compares two documents or versions, and prints what changed. Returns 1 if a finding
 * that isn't approved matches `--fail-on`, or an approval has expired, and 3 if a
 * document can't be read.
 */
export async function diffCommand(invocation: Invocation): Promise<number> {
  const { values } = invocation;
  const { format, "fail-on": failOn, verbose = false } = values;
  const assets = readNodeAssets();
  if (values["print-schema"] === true) {
    printJson(assets.diffSchema);
    return 0;
  }
  const sides = await sidesOf(invocation);
  if ("message" in sides) {
    printText(process.stderr, formatRefusal(sides));
    return 3;
  }
  const ways = format === "oasdiff-json" ? "all" : "each";
  const today = Math.floor(Date.now() / 86_400_000);
  const withHistory = format === "html";
  const approvals = values.approvals ?? null;
  const result = await diffApis({ ...sides, assets, ways, today, approvals, withHistory });
  const { report, diagnostics, problems, textOf } = result;
  const errors = report === null ? diagnostics.filter(({ severity }) => severity === "error") : problems;
  printDiagnostics(errors, textOf);
  if (report === null) return 3;
  const isFailing = (finding: LocatedFinding): boolean => finding.approval === null && isNamedBy(failOn, finding);
  printReport(report, { format, verbose, isFailing });
  const isExpired = problems.some(({ severity }) => severity === "error");
  return isExpired || report.findings.some(isFailing) ? 1 : 0;
}

function isNamedBy(failOn: string, { level, wire, types }: LocatedFinding): boolean {
  switch (failOn) {
    case "error":
      return level === "error";
    case "warning":
      return level !== "info";
    case "info":
      return true;
    case "wire":
      return wire === "breaking";
    case "types":
      return types === "breaking";
    default:
      return false;
  }
}
