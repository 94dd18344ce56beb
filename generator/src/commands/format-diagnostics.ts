import type { LocatedDiagnostic } from "../diagnostics/diagnostic.js";
import type { Severity } from "../diagnostics/severity.js";
import { formatDiagnostic } from "../diagnostics/format-diagnostic.js";
import { plural } from "../diagnostics/plural.js";

const maxWarnings = 10;

export interface FormatDiagnosticsOptions {
  readonly color: boolean;
  readonly textOf: (file: string) => string | null;
  /** Whether to show all warnings and notes, rather than only the first warnings. */
  readonly isComplete?: boolean;
}

/**
 * Formats diagnostics for the terminal, followed by their counts. By default, shows all errors and the first warnings,
 * and only counts the notes.
 */
export function formatDiagnostics(
  diagnostics: readonly LocatedDiagnostic[],
  { color, textOf, isComplete = false }: FormatDiagnosticsOptions,
): readonly string[] {
  const format = (diagnostic: LocatedDiagnostic): string =>
    formatDiagnostic(diagnostic, { color, text: textOf(diagnostic.file) });
  const of = (severity: Severity): readonly LocatedDiagnostic[] =>
    diagnostics.filter((each) => each.severity === severity);
  const warnings = of("warning");
  const limit = isComplete ? warnings.length : maxWarnings;
  const hidden = new Set(warnings.slice(limit));
  const visible = diagnostics.filter((each) => (isComplete || each.severity !== "note") && !hidden.has(each));
  const counts = (["error", "warning", "note"] as const)
    .map((severity) => plural(of(severity).length, severity))
    .filter((count) => !count.startsWith("0"));
  const more =
    warnings.length > limit
      ? ` (${warnings.length - limit} warnings not shown: see almanac validate)\n${countKinds(warnings)}`
      : "";
  return counts.length === 0 ? [] : [...visible.map(format), `${counts.join(", ")}${more}`];
}

/** Lists each code with its number of diagnostics, most frequent first. */
function countKinds(diagnostics: readonly LocatedDiagnostic[]): string {
  const counts = new Map<string, number>();
  for (const { code } of diagnostics) counts.set(code, (counts.get(code) ?? 0) + 1);
  const sorted = [...counts].sort(([left, many], [right, more]) => more - many || (left < right ? -1 : 1));
  return sorted.map(([code, count]) => `  ${String(count).padStart(6)}  ${code}`).join("\n");
}
