import { terminalText } from "../diagnostics/terminal-text.js";
import { formatDiagnostics } from "./format-diagnostics.js";
import { plural } from "../diagnostics/plural.js";
import { formatApiChange } from "./api-changes/format-api-change.js";
import type { FileChange, PackageSummary, Summary } from "./summarize.js";

export interface FormatSummaryOptions {
  readonly color: boolean;
  readonly command: "generate" | "check";
  /** Whether to list every file and every change to the API. */
  readonly isVerbose?: boolean;
}

/**
 * Formats a summary for the terminal: the diagnostics, then for each package a summary line, the changes to the API,
 * and the files that need attention.
 */
export function formatSummary(summary: Summary, { color, command, isVerbose = false }: FormatSummaryOptions): string {
  const diagnostics = formatDiagnostics(summary.diagnostics, { color, textOf: summary.textOf });
  const packages =
    summary.isSound || command === "check"
      ? summary.packages.map((each) => formatPackage(each, { command, isVerbose }, summary.packages))
      : [];
  return [...diagnostics, packages.join("\n"), formatVerdict(summary, { command, isVerbose })]
    .filter((part) => part !== "")
    .join("\n\n");
}

function formatPackage(
  summary: PackageSummary,
  { command, isVerbose }: Pick<FormatSummaryOptions, "command"> & { readonly isVerbose: boolean },
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
  const isListed = ({ kind }: FileChange): boolean =>
    isVerbose || kind === "unknown" || (kind === "edited" && command === "check");
  const rows = [
    ...(command === "check" || summary.marking === null ? [] : [`  versions ${terminalText(summary.marking)}`]),
    ...(summary.apiChanges ?? [])
      .flatMap((change) => formatApiChange(change, { all: summary.versions, isVerbose }))
      .map((line) => `  ${line}`),
    ...summary.changes.filter(isListed).map((change) => formatChange(change, command)),
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

function formatChange(
  { path, kind, declarations, operations }: FileChange,
  command: FormatSummaryOptions["command"],
): string {
  const shorten = (names: readonly string[]): string =>
    names.length > 8 ? `${names.slice(0, 8).join(", ")} and ${names.length - 8} more` : names.join(", ");
  const lines = [`  ${(command === "generate" ? actions[kind] : kind).padEnd(8)}  ${terminalText(path)}`];
  const others = declarations.filter((name) => !operations.includes(name));
  if (operations.length > 0) lines.push(`            operations: ${shorten(operations)}`);
  if (others.length > 0) lines.push(`            types: ${shorten(others)}`);
  return lines.join("\n");
}

function formatVerdict(
  { isSound, isUpToDate, packages }: Summary,
  { command, isVerbose }: Pick<FormatSummaryOptions, "command"> & { readonly isVerbose: boolean },
): string {
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
    ...(isVerbose || changes.every(({ kind }) => kind === "edited" || kind === "unknown")
      ? []
      : ["Add --verbose to list the files."]),
    ...(unknown > 0 ? ["Almanac did not generate the unknown files: move them out of the output folder."] : []),
  ];
  return advice.join("\n");
}
