import { plural } from "../../diagnostics/plural.js";
import { terminalText } from "../../diagnostics/terminal-text.js";
import { describeChange, describePlace, describeVerdicts } from "../../diff/output/describe-finding.js";
import type { Finding } from "../../diff/findings/finding.js";
import type { TouchedOperation, UpgradeItem, UpgradeReport } from "../upgrade-report.js";

/** The maximum number of changes listed for an operation. */
const shown = 5;

/** Formats an upgrade for a terminal: the items by file, then the changes to the operations that they use. */
export function formatUpgrade(report: UpgradeReport, { isWritten }: { readonly isWritten: boolean }): string {
  const { packages, from, to, items, operations } = report;
  const title = `${packages.join(", ")}: ${from} → ${to}`;
  if (items.length === 0) return `${terminalText(title)}\n\n${describeNothing(report)}`;
  const files = [...new Set(items.map(({ file }) => file))];
  const blocks = files.map((file) =>
    formatFile(
      file,
      items.filter((each) => each.file === file),
    ),
  );
  const affected = operations.filter(({ findings }) => findings.length > 0);
  const changes = affected.length === 0 ? [] : ["What changed", ...affected.map(formatOperation)];
  return [terminalText(title), ...blocks, ...changes, summarize(report, isWritten)].join("\n\n");
}

function describeNothing({ packages, from, importing, scanned }: UpgradeReport): string {
  const names = terminalText(packages.join(" or "));
  return importing === 0
    ? `No file imports ${names} (${terminalText(from)}); ${plural(scanned, "file")} read.`
    : `Nothing to change in the ${plural(importing, "file")} that ${importing === 1 ? "imports" : "import"} ${names}.`;
}

function formatFile(file: string, items: readonly UpgradeItem[]): string {
  const width = Math.max(...items.map((each) => placeOf(each).length));
  const rows = items.flatMap((each) => {
    const { action, operation, text, help } = each;
    const subject = operation === null ? text : `${operation}: ${text}`;
    const indent = " ".repeat(width + 12);
    return [
      `  ${placeOf(each).padEnd(width)}  ${action.padEnd(7)}  ${terminalText(subject)}`,
      ...(help === null ? [] : [`${indent} ${terminalText(help)}`]),
    ];
  });
  return [terminalText(file), ...rows].join("\n");
}

function placeOf({ line, column }: UpgradeItem): string {
  return `${line}:${column}`;
}

function formatOperation(touched: TouchedOperation): string {
  const { operation, method, path, findings } = touched;
  // Changes that can affect requests come first, then those that concern few operations.
  const sorted = [...findings].sort(
    (left, right) =>
      Number(left.wire === "safe") - Number(right.wire === "safe") || left.operations.length - right.operations.length,
  );
  const rows = sorted
    .slice(0, shown)
    .map((each) => `  ${each.level.padEnd(7)}  ${terminalText(formatFinding(each, touched))}`);
  const rest = findings.length - shown;
  return [
    terminalText(`${operation}  ${method.toUpperCase()} ${path}`),
    ...rows,
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ].join("\n");
}

/** Describes a finding at its shortest path in the operation. */
function formatFinding(finding: Finding, { method, path }: TouchedOperation): string {
  const own = finding.occurrences.filter(({ operation: each }) => each?.method === method && each.path === path);
  const [occurrence] = (own.length > 0 ? own : [...finding.occurrences]).sort(
    (left, right) => left.property.length - right.property.length,
  );
  const place = occurrence === undefined ? "" : describePlace(occurrence, finding);
  const change = [place, describeChange(finding)].filter((part) => part !== "").join(": ");
  return `${change} (${describeVerdicts(finding)})`;
}

function summarize({ items, files, earlierErrors }: UpgradeReport, isWritten: boolean): string {
  const count = (action: UpgradeItem["action"]): number => items.filter((each) => each.action === action).length;
  const rewrites = `${plural(count("rewrite"), "place")} ${isWritten ? "rewritten" : "to rewrite"} in ${plural(files.length, "file")}`;
  const parts = [rewrites, `${count("fix")} to fix by hand`, `${count("review")} to review`];
  return [
    `${parts.join(", ")}.`,
    ...(isWritten || files.length === 0 ? [] : ["Run the command again with --write to rewrite them."]),
    ...(earlierErrors === 0
      ? []
      : [
          `The code already had ${plural(earlierErrors, "compile error")}, which ${earlierErrors === 1 ? "isn't" : "aren't"} listed.`,
        ]),
  ].join("\n");
}
