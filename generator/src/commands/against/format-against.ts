import { plural } from "../../diagnostics/plural.js";
import { terminalText } from "../../diagnostics/terminal-text.js";
import { describeChange, describePlace } from "../../diff/output/describe-finding.js";
import type { Occurrence } from "../../diff/findings/finding.js";
import { keyOfOperation } from "./key-of-operation.js";
import type { AgainstFinding, AgainstReport, DifferentOperation } from "./against-report.js";

/** The maximum length of each list in the summary. `findings` is per operation. */
const shown = { operations: 5, findings: 2, common: 4, only: 5 };

/** A difference in at least this many operations is listed once instead of with each operation. */
const common = 5;

/** Formats a report for a terminal: a summary that fits on a screen, or everything if `isVerbose`. */
export function formatAgainst(report: AgainstReport, { isVerbose }: { readonly isVerbose: boolean }): string {
  const { here, there, operations, different, versions } = report;
  const limits = isVerbose ? { operations: Infinity, findings: Infinity, common: Infinity, only: Infinity } : shown;
  const rest = different.length - limits.operations;
  const blocks = [
    terminalText(`${here} compared with ${there}`),
    [
      `operations   ${operations.both} in both, ${operations.here.length} only here, ${operations.there.reduce((sum, { count }) => sum + count, 0)} only there`,
      ...(versions.both.length + versions.here.length + versions.there.length === 0
        ? []
        : [
            `versions     ${versions.both.length} in both${only("only here", versions.here)}${only("only there", versions.there)}`,
          ]),
      `differences  ${report.findings.length}, in ${plural(different.length, "operation")}`,
    ].join("\n"),
    ...formatCommon(report, limits.common),
    ...(different.length === 0
      ? []
      : [
          [
            "Read these first",
            ...different.slice(0, limits.operations).map((each) => formatOperation(each, limits.findings)),
            ...(rest > 0 ? [`  and ${plural(rest, "more operation")}`] : []),
          ].join("\n"),
        ]),
    ...list(
      "Only here",
      operations.here.map(({ method, path, operationId }) => operationId ?? `${method} ${path}`),
      limits.only,
    ),
    ...list(
      "Only there",
      operations.there.map(({ tag, count }) => `${tag === "" ? "without a tag" : tag} (${count})`),
      limits.only,
    ),
    ...(isVerbose || different.length === 0 ? [] : ["Add --verbose or --json to list everything."]),
  ];
  return blocks.join("\n\n");
}

/** Lists the differences that are in many operations. */
function formatCommon({ findings }: AgainstReport, limit: number): readonly string[] {
  const found = findings.filter(({ reach }) => reach >= common).sort((left, right) => right.reach - left.reach);
  const texts = new Map(found.map((each) => [formatChange(each), each]));
  if (texts.size === 0) return [];
  const rows = [...texts].map(
    ([text, { reach }]) => `  ${String(reach).padStart(3)} operations  ${terminalText(text)}`,
  );
  const rest = rows.length - limit;
  return [["In many operations", ...rows.slice(0, limit), ...(rest > 0 ? [`  and ${rest} more`] : [])].join("\n")];
}

function only(title: string, versions: readonly string[]): string {
  return versions.length === 0 ? "" : `; ${title}: ${terminalText(versions.join(", "))}`;
}

function list(title: string, names: readonly string[], limit: number): readonly string[] {
  if (names.length === 0) return [];
  const rest = names.length - limit;
  return [terminalText(`${title}: ${names.slice(0, limit).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`)];
}

function formatOperation(
  { method, path, operationId, there, findings, revisions }: DifferentOperation,
  limit: number,
): string {
  const counts = (["error", "warning", "info"] as const).flatMap((level) => {
    const count = findings.filter((each) => each.level === level).length;
    return count === 0 ? [] : [level === "info" ? plural(count, "other") : plural(count, level)];
  });
  const at = there?.line == null ? "" : ` · ${there.file}:${there.line}`;
  const name = operationId ?? `${method} ${path}`;
  const dates =
    revisions === null
      ? []
      : [`${only("only here", revisions.here)}${only("only there", revisions.there)}`.replace(/^; /, "versions ")];
  const own = limit === Infinity ? findings : findings.filter(({ reach }) => reach < common);
  const rest = findings.length - Math.min(own.length, limit);
  return [
    terminalText(`  ${name}  ${[...dates, ...counts].join(", ")}${at}`),
    ...own.slice(0, limit).map((each) => `    ${terminalText(formatFinding(each, { method, path }))}`),
    ...(rest > 0 ? [`    and ${rest} more`] : []),
  ].join("\n");
}

/** Describes a change and its place in the operation `at`. A shared schema has places in other operations, too. */
function formatFinding(finding: AgainstFinding, at: Pick<DifferentOperation, "method" | "path"> | null): string {
  const isHere = ({ operation }: Occurrence): boolean =>
    operation !== null && at !== null && keyOfOperation(operation) === keyOfOperation(at);
  const occurrence = finding.occurrences.find(isHere) ?? finding.occurrences[0];
  const place = occurrence === undefined ? "" : describePlace(occurrence, finding);
  return `${finding.level.padEnd(7)}  ${[place, describeChange(finding)].filter((part) => part !== "").join(": ")}`;
}

/** Describes a change without the status of its response, which differs between operations. */
function formatChange(finding: AgainstFinding): string {
  const occurrences = finding.occurrences.slice(0, 1).map((each) => ({ ...each, status: null }));
  return formatFinding({ ...finding, occurrences }, null);
}
