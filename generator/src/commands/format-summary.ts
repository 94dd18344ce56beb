import { terminalText } from "../diagnostics/terminal-text.js";
import { formatDiagnostics } from "./format-diagnostics.js";
import { plural } from "../diagnostics/plural.js";
import type { FileChange, PackageSummary, Summary } from "./summarize.js";

export interface FormatSummaryOptions {
  readonly color: boolean;
  readonly command: "generate" | "check";
}

/** Formats a summary for the terminal: diagnostics first, then a line for each package and, for `check`, a line for each file. */
export function formatSummary(summary: Summary, { color, command }: FormatSummaryOptions): string {
  const diagnostics = formatDiagnostics(summary.diagnostics, { color, textOf: summary.textOf });
  const packages =
    summary.isSound || command === "check"
      ? summary.packages.map((each) => formatPackage(each, command, summary.packages))
      : [];
  return [...diagnostics, packages.join("\n"), formatVerdict(summary, command)]
    .filter((part) => part !== "")
    .join("\n\n");
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
      : [
          ...(summary.marking === null ? [] : [`  versions ${terminalText(summary.marking)}`]),
          ...summary.changes.filter(({ kind }) => kind === "unknown").map(formatChange),
        ];
  return [cells.join("  "), ...rows].join("\n");
}

/** The words that `generate` prints for each kind of change to a file. */
const actions: Readonly<Record<FileChange["kind"], string>> = {
  missing: "new",
  outdated: "changed",
  edited: "overwritten",
  obsolete: "removed",
  unknown: "unknown",
};

function countChanges({ changes, unchanged }: PackageSummary, command: FormatSummaryOptions["command"]): string {
  const kinds = ["missing", "outdated", "edited", "obsolete", "unknown"] as const;
  const counts = kinds
    .map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
    .filter(({ count }) => count > 0);
  const words = counts.map(({ kind, count }) => `${count} ${command === "generate" ? actions[kind] : kind}`);
  return [...words, ...(unchanged > 0 ? [`${unchanged} up to date`] : [])].join(", ");
}

function formatChange({ path, kind, declarations, operations }: FileChange): string {
  const shorten = (names: readonly string[]): string =>
    names.length > 8 ? `${names.slice(0, 8).join(", ")} and ${names.length - 8} more` : names.join(", ");
  const lines = [`  ${kind.padEnd(8)}  ${terminalText(path)}`];
  const others = declarations.filter((name) => !operations.includes(name));
  if (operations.length > 0) lines.push(`            operations: ${shorten(operations)}`);
  if (others.length > 0) lines.push(`            types: ${shorten(others)}`);
  return lines.join("\n");
}

function formatVerdict({ isSound, isUpToDate, packages }: Summary, command: FormatSummaryOptions["command"]): string {
  if (!isSound) return command === "generate" ? "Nothing was written." : "Not all packages could be compared.";
  const changes = packages.flatMap((each) => each.changes);
  const written = changes.filter(({ kind }) => kind !== "unknown").length;
  if (command === "generate")
    return written === 0 ? "Everything was up to date." : `${plural(written, "file")} written or removed.`;
  if (isUpToDate) return "Everything is up to date.";
  const unknown = changes.length - written;
  const advice = [
    ...(written > 0
      ? ["Run almanac generate to update them. Move manual edits to the source: generate overwrites them."]
      : []),
    ...(unknown > 0 ? ["Almanac did not generate the unknown files: move them out of the output folder."] : []),
  ];
  return advice.join("\n");
}
