import type { Row } from "./row.js";

const headings = [
  "document",
  "format",
  "operations",
  "outcome",
  "seconds",
  "MB",
  "diagnostics",
  "type errors",
  "any",
  "called",
  "invalid",
  "5xx",
  "refused",
  "complete resources",
  "partial",
  "broken",
  "first problem",
];

/** Formats rows as a Markdown table. */
export function formatRows(rows: readonly Row[]): string {
  const lines = [headings, headings.map(() => "---"), ...rows.map(cellsOf)];
  return `${lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}\n`;
}

function cellsOf({ document, format, outcome, note, generated, compiled, mocked }: Row): readonly string[] {
  const diagnostics = Object.entries(generated?.diagnostics ?? {}).map(([code, count]) => `${count} ${code}`);
  const resources = mocked?.resources;
  return [
    document,
    format,
    text(generated?.operations),
    outcome,
    text(generated?.seconds),
    text(generated?.megabytes),
    diagnostics.join(", "),
    text(compiled?.errors.length),
    text(compiled?.anys.length),
    text(mocked?.operations),
    text(mocked?.invalid.length),
    text(mocked?.failed.length),
    text(mocked?.refused.length),
    text(resources?.complete),
    text(resources?.partial),
    text(resources?.broken.length),
    note ?? "",
  ].map(cell);
}

function text(value: number | undefined): string {
  return value === undefined ? "" : String(value);
}

/** Encodes text for a cell: one line, without cell separators. */
function cell(value: string): string {
  const line = value
    .replace(/[\s\p{Cc}]+/gu, " ")
    .replaceAll("\\", "\\\\")
    .replaceAll("|", "\\|");
  return line.length > 240 ? `${line.slice(0, 240)}…` : line;
}
