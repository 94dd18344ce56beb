import { member, toText } from "../../json.js";
import type { PageTable } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { offsetIn } from "./cursor.js";
import type { ListItems } from "./list-items.js";

export interface PageWindow {
  /** The index of the first item. */
  readonly start: number;
  readonly size: number;
}

/** The part of a list that a request selects. */
export function pageWindow(page: PageTable, items: ListItems, call: Call): PageWindow {
  const requestedSize = numberParameter(page.size, call) ?? 0;
  // If pages were empty, a client would never reach the end of the list.
  const size = requestedSize > 0 ? requestedSize : (page.defaultSize ?? 100);
  const start = startOf(page, items, { size, call });
  return { start: Math.max(0, start), size: Math.max(0, size) };
}

function startOf(page: PageTable, items: ListItems, { size, call }: { size: number; call: Call }): number {
  const position = page.parameter === null ? undefined : call.parameters[page.parameter];
  switch (page.by) {
    case "page":
      return ((numberParameter(page.parameter, call) ?? page.first) - page.first) * size;
    case "offset":
      return (numberParameter(page.parameter, call) ?? page.firstItem ?? 0) - (page.firstItem ?? 0);
    case "cursor":
      return typeof position === "string" && position !== "" ? (offsetIn(position) ?? items.length) : 0;
    case "last-item": {
      if (position === undefined || position === "") return 0;
      const index = positionOf(items, page.key ?? "id", toText(position));
      // An unknown item is treated as the last one. If the list started over, a client would never reach the end.
      return index === -1 ? items.length : index + 1;
    }
  }
}

function positionOf(items: ListItems, key: string, text: string): number {
  if (items.positionOf !== undefined) return items.positionOf(key, text);
  return items.slice(0, items.length).findIndex((item) => toText(member(item, key) ?? null) === text);
}

function numberParameter(name: string | null, { parameters }: Call): number | null {
  const value = name === null ? undefined : parameters[name];
  return typeof value === "number" && Number.isFinite(value) ? Math.trunc(value) : null;
}
