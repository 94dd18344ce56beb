import { textWidth } from "./text-width.js";
import { wrap } from "./wrap.js";

export type Row = readonly [term: string, text: string];

/** The largest width of the first column. The text of a longer term is below the term. */
const maxTerm = 36;

/** Formats rows as two columns. */
export function formatRows(rows: readonly Row[], width: number): readonly string[] {
  const widths = rows.map(([term]) => textWidth(term)).filter((each) => each <= maxTerm);
  const indent = Math.max(0, ...widths) + 4;
  return rows.flatMap(([term, text]) => {
    const lines = text === "" ? [] : wrap(text, Math.max(20, width - indent));
    const isLong = textWidth(term) > indent - 4;
    const first = `  ${term}`;
    if (isLong || lines.length === 0) return [first, ...lines.map((line) => " ".repeat(indent) + line)];
    return lines.map(
      (line, index) => (index === 0 ? first + " ".repeat(indent - 2 - textWidth(term)) : " ".repeat(indent)) + line,
    );
  });
}
