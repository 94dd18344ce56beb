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
 * Formats a summary for the terminal: the diagnostics, then for each package a summary line, the changes to the API, one
 * line about the files, and the files that need attention.
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
    ...(summary.changes.length === 0 ? [`${summary.unchanged} up to date`] : []),
  ];
  const isListed = ({ kind }: FileChange): boolean =>
    isVerbose || kind === "unknown" || (kind === "edited" && command === "check");
  const rows = [
    ...(command === "check" || summary.marking === null ? [] : [`  versions ${terminalText(summary.marking)}`]),
    ...(summary.apiChanges ?? [])
      .flatMap((change) => formatApiChange(change, { all: summary.versions, isVerbose }))
      .map((line) => `  ${line}`),
    ...(summary.isHistoryCutOff ? [`  ${cutOffNote}`] : []),
    ...(summary.changes.length === 0 ? [] : [`  ${countFiles(summary, command)}`]),
    ...summary.changes.filter(isListed).map((change) => formatChange(change, command)),
  ];
  return [cells.join("  "), ...rows].join("\n");
}

const cutOffNote =
  "This shallow clone may lack the commit that generated the package: earlier changes of the API aren't listed.";

// Turborepo restores files from its cache, but doesn't delete the files that another run generated.
const unknownFilesAdvice = [
  "The unknown files aren't in the list of generated files: move your own files out of the output folder.",
  "If a build cache restored them, delete the output folder and run almanac generate again.",
].join("\n");

/** The words that `generate` prints for each kind of change to a file. */
const actions: Readonly<Record<FileChange["kind"], string>> = {
  missing: "new",
  outdated: "changed",
  edited: "overwritten",
  obsolete: "removed",
  unknown: "unknown",
};

/** Counts the files that change: `19 files: 12 missing, 7 outdated`, or `12 missing files`. */
function countFiles({ changes }: PackageSummary, command: FormatSummaryOptions["command"]): string {
  const kinds = ["missing", "outdated", "edited", "obsolete", "unknown"] as const;
  const counts = kinds
    .map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => ({ word: command === "generate" ? actions[kind] : kind, count }));
  const [first] = counts;
  if (first !== undefined && counts.length === 1) return plural(first.count, `${first.word} file`);
  return `${plural(changes.length, "file")}: ${counts.map(({ word, count }) => `${count} ${word}`).join(", ")}`;
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
  const isWritten = ({ kind }: FileChange): boolean => kind !== "unknown";
  const written = changes.filter(isWritten).length;
  if (command === "generate") {
    const updated = packages.filter((each) => each.changes.some(isWritten)).length;
    return updated === 0 ? "Everything was up to date." : `${plural(updated, "package")} updated.`;
  }
  if (isUpToDate) return "Everything is up to date.";
  const unknown = changes.length - written;
  const advice = [
    ...(written > 0
      ? ["Run almanac generate to update them. Move manual edits to the source: generate overwrites them."]
      : []),
    ...(isVerbose || changes.every(({ kind }) => kind === "edited" || kind === "unknown")
      ? []
      : ["Add --verbose to list the files."]),
    ...(unknown > 0 ? [unknownFilesAdvice] : []),
  ];
  return advice.join("\n");
}
