import type { LocatedDiagnostic } from "./diagnostic.js";
import { textOfPlace } from "./locate.js";
import type { Severity } from "./severity.js";
import { terminalText } from "./terminal-text.js";

export interface FormatOptions {
  readonly color: boolean;
  /** The text of the diagnostic's file, for the code frame; null if it is not at hand. */
  readonly text: string | null;
}

const hues: Readonly<Record<Severity, number>> = { error: 31, warning: 33, note: 36 };
const longestLine = 160;

/** A diagnostic as people read it: what and where on the first line, the sentence, the code frame, the way out. */
export function formatDiagnostic(diagnostic: LocatedDiagnostic, { color, text }: FormatOptions): string {
  const paint = (code: number, part: string): string => (color ? `\u001B[${code}m${part}\u001B[0m` : part);
  const { severity, code, message, help, line, column } = diagnostic;
  const lines = [
    `${paint(hues[severity], `${severity}[${code}]`)} ${paint(1, terminalText(textOfPlace(diagnostic)))}`,
    `  ${terminalText(message)}`,
    ...frame(text, line, column).map((row) => `  ${row}`.trimEnd()),
  ];
  if (diagnostic.relatedPlace !== null) lines.push(`  ${paint(36, "see:")} ${terminalText(diagnostic.relatedPlace)}`);
  if (help !== null) lines.push(`  ${paint(36, "help:")} ${terminalText(help)}`);
  return lines.join("\n");
}

function frame(text: string | null, line: number | null, column: number | null): readonly string[] {
  if (text === null || line === null) return [];
  const rows = rowsOf(text);
  const first = Math.max(1, line - 2);
  const end = Math.min(rows.length, line + 1);
  const width = String(end).length;
  const shown: string[] = [""];
  for (let number = first; number <= end; number += 1) {
    const { row, start } = clip(rows[number - 1] ?? "", number === line ? (column ?? 1) : 1);
    shown.push(`${number === line ? ">" : " "} ${String(number).padStart(width)} | ${row}`.trimEnd());
    if (number === line && column !== null)
      shown.push(`  ${" ".repeat(width)} | ${" ".repeat(Math.max(0, column - 1 - start))}^`);
  }
  return [...shown, ""];
}

/** Of the file that was asked for last: diagnostics come file by file, and there may be thousands. */
let last: { readonly text: string; readonly rows: readonly string[] } = { text: "", rows: [] };

function rowsOf(text: string): readonly string[] {
  if (last.text !== text) last = { text, rows: text.split(/\r?\n/) };
  return last.rows;
}

/** A window of a long line (minified JSON) around a column. Tabs become one space, so that the caret stands right. */
function clip(row: string, column: number): { readonly row: string; readonly start: number } {
  const start = column > longestLine - 20 ? column - 60 : 0;
  return { row: terminalText(row.slice(start, start + longestLine).replaceAll("\t", " ")), start };
}
