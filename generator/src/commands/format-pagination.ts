import { terminalText } from "../diagnostics/terminal-text.js";
import type { ListedPagination } from "./list-pagination.js";
import { plural } from "../diagnostics/plural.js";

/** Formats the lists of an API as two tables: those that are paginated, and those that are not. */
export function formatPagination(lists: readonly ListedPagination[]): string {
  const paginated = lists.filter(({ form }) => form !== null);
  const others = lists.filter(({ form }) => form === null);
  const blocks = [
    `${plural(paginated.length, "paginated list")}, ${others.length} without pagination.`,
    ...(paginated.length === 0 ? [] : [table(["OPERATION", "FORM", "WHY"], paginated.map(cellsOf))]),
    ...(others.length === 0
      ? []
      : [
          table(
            ["LIST WITHOUT PAGINATION", "WHY"],
            others.map(({ operation, why }) => [operation, why]),
          ),
        ]),
  ];
  return blocks.join("\n\n");
}

function cellsOf({ operation, form, why }: ListedPagination): readonly string[] {
  return [operation, form ?? "", why];
}

/** Formats rows as a table with aligned columns. The last column can have any width. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows].map((cells) => cells.map(terminalText));
  const widths = head.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  return lines
    .map((cells) =>
      cells.map((cell, column) => (column < cells.length - 1 ? cell.padEnd(widths[column] ?? 0) : cell)).join("  "),
    )
    .join("\n");
}
