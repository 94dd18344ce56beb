import { escapeHidden } from "./escape-hidden.js";
import { textWidth } from "./text-width.js";

const gap = "  ";
/** The maximum width of a column, unless the width of the table is unlimited. */
const maxColumn = 40;

/** Formats a list as a table, with a column for each property of its items. Columns that don't fit are named below it. */
export function formatTable(items: readonly unknown[], width: number): string {
  if (items.length === 0) return "No items.";
  if (!items.every(isRecord)) return items.map((item) => cellOf(item, width)).join("\n");
  const limit = width === Infinity ? Infinity : maxColumn;
  const names = [...new Set(items.flatMap((item) => Object.keys(item)))];
  const columns = names
    .filter((name) => items.some((item) => isShort(valueOf(item, name))))
    .map((name) => {
      const cells = [cellOf(name), ...items.map((item) => cellOf(valueOf(item, name), limit))];
      return { name, cells, width: cells.reduce((most, cell) => Math.max(most, textWidth(cell)), 0) };
    });
  const shown: typeof columns = [];
  let used = 0;
  for (const column of columns) {
    if (shown.length > 0 && used + column.width > width) break;
    shown.push(column);
    used += column.width + gap.length;
  }
  const lines = Array.from({ length: items.length + 1 }, (_, row) =>
    shown
      .map(({ cells, width: columnWidth }) => pad(cells[row] ?? "", columnWidth))
      .join(gap)
      .trimEnd(),
  );
  const others = names.filter((name) => !shown.some((column) => column.name === name)).map((name) => cellOf(name));
  return others.length === 0
    ? lines.join("\n")
    : `${lines.join("\n")}\nNot shown: ${others.join(", ")}. Use --output json.`;
}

/** Formats an object with a line for each property. */
export function formatRecord(value: unknown, width: number): string {
  if (!isRecord(value)) return cellOf(value, width);
  const names = Object.keys(value);
  const start = Math.min(Math.max(0, ...names.map((name) => textWidth(cellOf(name)))), maxColumn);
  return names
    .map((name) => `${pad(cellOf(name), start)}${gap}${cellOf(valueOf(value, name), Math.max(20, width - start - 2))}`)
    .join("\n");
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function valueOf(item: object, name: string): unknown {
  return Object.hasOwn(item, name) ? Reflect.get(item, name) : undefined;
}

/** Whether a value can be shown in a cell: it is a primitive, or a list of primitives. */
function isShort(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  return typeof value !== "object" || (Array.isArray(value) && value.every((each) => typeof each !== "object"));
}

function cellOf(value: unknown, limit = maxColumn): string {
  if (value === undefined) return "";
  const isList = Array.isArray(value) && value.every((each) => typeof each !== "object");
  const text = typeof value === "string" ? value : isList ? value.map(String).join(", ") : JSON.stringify(value);
  const line = escapeHidden(text.replace(/\s+/g, " "));
  return textWidth(line) <= limit ? line : `${cut(line, limit - 1)}…`;
}

function cut(text: string, limit: number): string {
  let shown = "";
  for (const each of text) {
    if (textWidth(shown + each) > limit) break;
    shown += each;
  }
  return shown;
}

function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - textWidth(text)));
}
