import { formatDiagnostic } from "../diagnostics/format-diagnostic.js";
import type { LocatedDiagnostic } from "../diagnostics/diagnostic.js";
import type { Severity } from "../diagnostics/severity.js";
import { terminalText } from "../diagnostics/terminal-text.js";
import type { FileChange, PackageSummary, Summary } from "./summarize.js";

export interface FormatSummaryOptions {
  readonly color: boolean;
  readonly command: "generate" | "check";
}

const shownWarnings = 10;

/** A summary as people read it: what is wrong first, then a line for each package and, for `check`, one for each file. */
export function formatSummary(summary: Summary, { color, command }: FormatSummaryOptions): string {
  const said = formatDiagnostics(summary.diagnostics, { color, textOf: summary.textOf });
  const packages =
    summary.isSound || command === "check"
      ? summary.packages.map((each) => formatPackage(each, command, summary.packages))
      : [];
  return [...said, packages.join("\n"), formatVerdict(summary, command)].filter((part) => part !== "").join("\n\n");
}

export interface FormatDiagnosticsOptions {
  readonly color: boolean;
  readonly textOf: (file: string) => string | null;
  /** Whether every warning is shown. */
  readonly isComplete?: boolean;
}

/** Errors all; of warnings the first of each kind, and how many more there are; notes are only counted, unless all is wanted. */
export function formatDiagnostics(
  diagnostics: readonly LocatedDiagnostic[],
  { color, textOf, isComplete = false }: FormatDiagnosticsOptions,
): readonly string[] {
  const format = (diagnostic: LocatedDiagnostic): string =>
    formatDiagnostic(diagnostic, { color, text: textOf(diagnostic.file) });
  const of = (severity: Severity): readonly LocatedDiagnostic[] =>
    diagnostics.filter((each) => each.severity === severity);
  const warnings = of("warning");
  const limit = isComplete ? warnings.length : shownWarnings;
  const hidden = new Set(warnings.slice(limit));
  const told = diagnostics.filter((each) => (isComplete || each.severity !== "note") && !hidden.has(each));
  const shown = told.map(format);
  const counts = (["error", "warning", "note"] as const)
    .map((severity) => plural(of(severity).length, severity))
    .filter((count) => !count.startsWith("0"));
  const more =
    warnings.length > limit
      ? ` (${warnings.length - limit} warnings not shown: see almanac validate)\n${countKinds(warnings)}`
      : "";
  return counts.length === 0 ? [] : [...shown, `${counts.join(", ")}${more}`];
}

/** How many there are of each kind, the most frequent first. */
function countKinds(diagnostics: readonly LocatedDiagnostic[]): string {
  const kinds = new Map<string, number>();
  for (const { code } of diagnostics) kinds.set(code, (kinds.get(code) ?? 0) + 1);
  const sorted = [...kinds].sort(([left, many], [right, more]) => more - many || (left < right ? -1 : 1));
  return sorted.map(([code, count]) => `  ${String(count).padStart(6)}  ${code}`).join("\n");
}

function formatPackage(
  summary: PackageSummary,
  command: FormatSummaryOptions["command"],
  all: readonly PackageSummary[],
): string {
  const width = (text: (each: PackageSummary) => string): number => Math.max(...all.map((each) => text(each).length));
  const versions = (each: PackageSummary): string =>
    each.versions.length === 0 ? "no versions" : plural(each.versions.length, "version");
  const operations = (each: PackageSummary): string => plural(each.operations, "operation");
  const cells = [
    terminalText(summary.folder).padEnd(width(({ folder }) => folder)),
    terminalText(summary.name).padEnd(width(({ name }) => name)),
    versions(summary).padStart(width(versions)),
    operations(summary).padStart(width(operations)),
    countChanges(summary, command),
  ];
  const rows =
    command === "check"
      ? summary.changes.map(formatChange)
      : summary.changes.filter(({ kind }) => kind === "unknown").map(formatChange);
  return [cells.join("  "), ...rows].join("\n");
}

/** What `generate` has done with files of each kind. */
const done: Readonly<Record<FileChange["kind"], string>> = {
  missing: "new",
  outdated: "changed",
  edited: "written over",
  obsolete: "removed",
  unknown: "unknown",
};

function countChanges({ changes, unchanged }: PackageSummary, command: FormatSummaryOptions["command"]): string {
  const kinds = ["missing", "outdated", "edited", "obsolete", "unknown"] as const;
  const counts = kinds
    .map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
    .filter(({ count }) => count > 0);
  const words = counts.map(({ kind, count }) => `${count} ${command === "generate" ? done[kind] : kind}`);
  return [...words, ...(unchanged > 0 ? [`${unchanged} up to date`] : [])].join(", ");
}

function formatChange({ path, kind, declarations, operations }: FileChange): string {
  const shown = (names: readonly string[]): string =>
    names.length > 8 ? `${names.slice(0, 8).join(", ")} and ${names.length - 8} more` : names.join(", ");
  const lines = [`  ${kind.padEnd(8)}  ${terminalText(path)}`];
  const others = declarations.filter((name) => !operations.includes(name));
  if (operations.length > 0) lines.push(`            operations: ${shown(operations)}`);
  if (others.length > 0) lines.push(`            types: ${shown(others)}`);
  return lines.join("\n");
}

function formatVerdict({ isSound, isUpToDate, packages }: Summary, command: FormatSummaryOptions["command"]): string {
  if (!isSound) return command === "generate" ? "Nothing was written." : "The packages could not all be compared.";
  const changes = packages.flatMap((each) => each.changes);
  const written = changes.filter(({ kind }) => kind !== "unknown").length;
  if (command === "generate")
    return written === 0 ? "Everything was up to date." : `${plural(written, "file")} written or removed.`;
  if (isUpToDate) return "Everything is up to date.";
  const unknown = changes.length - written;
  const advice = [
    ...(written > 0
      ? ["Run almanac generate to bring them up to date; what was edited by hand belongs into the source."]
      : []),
    ...(unknown > 0 ? ["Unknown files are not the generator's: move them out of its folder."] : []),
  ];
  return advice.join("\n");
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
