import { wrap } from "./wrap.js";

export type Row = readonly [term: string, description: string];

/** Formats rows as two columns with a total width of at most `width` characters. Descriptions are wrapped within their column. */
export function formatRows(rows: readonly Row[], width: number): readonly string[] {
  const indent = Math.max(...rows.map(([term]) => term.length)) + 4;
  return rows.flatMap(([term, description]) =>
    wrap(description, width - indent).map((line, index) => (index === 0 ? `  ${term}` : "").padEnd(indent) + line),
  );
}
