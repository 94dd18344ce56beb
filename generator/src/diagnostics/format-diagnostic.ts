import type { LocatedDiagnostic } from "./diagnostic.js";
import type { Severity } from "./severity.js";
import { formatPosition } from "./locate.js";
import { terminalText } from "./terminal-text.js";

export interface FormatOptions {
  readonly color: boolean;
  /** The text of the diagnostic's file, for the code frame; null if it is not available. */
  readonly text: string | null;
}

const colors: Readonly<Record<Severity, number>> = { error: 31, warning: 33, note: 36 };
const maxLineLength = 160;

/**
 * Formats a diagnostic for people. The first line contains the severity, code and position; the message, the code frame
 * and the help follow.
 */
export function formatDiagnostic(diagnostic: LocatedDiagnostic, { color, text }: FormatOptions): string {
  const paint = (code: number, part: string): string => (color ? `\u001B[${code}m${part}\u001B[0m` : part);
  const { severity, code, message, help, line, column } = diagnostic;
  const lines = [
    `${paint(colors[severity], `${severity}[${code}]`)} ${paint(1, terminalText(formatPosition(diagnostic)))}`,
    `  ${terminalText(message)}`,
    ...codeFrame(text, line, column).map((row) => `  ${row}`.trimEnd()),
  ];
  if (diagnostic.relatedPosition !== null)
    lines.push(`  ${paint(36, "see:")} ${terminalText(diagnostic.relatedPosition)}`);
  if (help !== null) lines.push(`  ${paint(36, "help:")} ${terminalText(help)}`);
  return lines.join("\n");
}

function codeFrame(text: string | null, line: number | null, column: number | null): readonly string[] {
  if (text === null || line === null) return [];
  const starts = startsOf(text);
  const first = Math.max(1, line - 2);
  const end = Math.min(starts.length, line + 1);
  const width = String(end).length;
  const output: string[] = [""];
  for (let number = first; number <= end; number += 1) {
    const { row, start } = clip(rowAt(text, starts, number), number === line ? (column ?? 1) : 1);
    output.push(`${number === line ? ">" : " "} ${String(number).padStart(width)} | ${row}`.trimEnd());
    if (number === line && column !== null)
      output.push(`  ${" ".repeat(width)} | ${" ".repeat(Math.max(0, column - 1 - start))}^`);
  }
  return [...output, ""];
}

/** Caches the line starts of the most recent file: diagnostics are sorted by file, and there may be thousands of them. */
let cached: { readonly text: string; readonly starts: readonly number[] } = { text: "", starts: [0] };

/** Returns where each line begins. Splitting the text would create a string for each line, and a file can have millions. */
function startsOf(text: string): readonly number[] {
  if (cached.text === text) return cached.starts;
  const starts = [0];
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  cached = { text, starts };
  return starts;
}

/** Returns a line, without its line break. */
function rowAt(text: string, starts: readonly number[], line: number): string {
  const [start, next] = [starts[line - 1] ?? text.length, starts[line]];
  return next === undefined ? text.slice(start) : text.slice(start, next).replace(/\r?\n$/, "");
}

/**
 * Cuts a long line, such as minified JSON, to a window around a column. Turns each tab into a single space, so that the
 * caret is aligned.
 */
function clip(row: string, column: number): { readonly row: string; readonly start: number } {
  const start = column > maxLineLength - 20 ? column - 60 : 0;
  return { row: terminalText(row.slice(start, start + maxLineLength).replaceAll("\t", " ")), start };
}
