import { toText } from "../../json.js";
import type { PageTable } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { isPosition } from "./positions/is-position.js";
import { placeOf } from "./positions/place-of.js";
import { positionIn } from "./positions/position-in.js";
import type { ListItems } from "./list-items.js";

export interface PageWindow {
  /** The index of the first item. */
  readonly start: number;
  /** The index after the last item, which may be past the end of the list. */
  readonly end: number;
  /** The number of items on a full page. */
  readonly size: number;
  /** Whether the client reads the list from its end: it specifies the item after the page but none before it. */
  readonly isBackward: boolean;
}

/** The part of a list that a request selects. */
export function pageWindow(page: PageTable, items: ListItems, call: Call): PageWindow {
  // Without a position parameter, the page size applies only if the request contains it, not by default.
  const isLimited = page.parameter !== null || (page.size !== null && call.query.has(page.size));
  const requestedSize = isLimited ? (numberParameter(page.size, call) ?? 0) : 0;
  const ownSize = page.parameter === null ? Math.max(1, items.length) : 100;
  // If pages were empty, a client would never reach the end of the list.
  const size = Math.max(0, requestedSize > 0 ? requestedSize : (page.defaultSize ?? ownSize));
  const after = page.parameter === null ? undefined : call.parameters[page.parameter];
  const before = page.before === undefined ? undefined : call.parameters[page.before];
  const limit = isPosition(before) ? endOf(page, items, toText(before)) : null;
  if (limit !== null && !isPosition(after))
    return { start: Math.max(0, limit - size), end: limit, size, isBackward: true };
  const start = Math.max(0, startOf(page, items, { size, call }));
  return { start, end: Math.min(start + size, Math.max(start, limit ?? Infinity)), size, isBackward: false };
}

function startOf(page: PageTable, items: ListItems, { size, call }: { size: number; call: Call }): number {
  const position = page.parameter === null ? undefined : call.parameters[page.parameter];
  switch (page.by) {
    case "page":
      return ((numberParameter(page.parameter, call) ?? page.first) - page.first) * size;
    case "offset":
      return (numberParameter(page.parameter, call) ?? page.firstItem ?? 0) - (page.firstItem ?? 0);
    case "cursor":
      return isPosition(position) ? (positionIn(toText(position), items) ?? items.length) : 0;
    case "last-item": {
      const place = isPosition(position) ? placeOf(page, items, toText(position)) : { before: 0, isPresent: false };
      return place === null ? items.length : place.before + Number(place.isPresent);
    }
  }
}

/** The index of the item before which the page ends. */
function endOf(page: PageTable, items: ListItems, text: string): number {
  return (page.by === "cursor" ? positionIn(text, items) : placeOf(page, items, text)?.before) ?? 0;
}

function numberParameter(name: string | null, { parameters }: Call): number | null {
  const value = name === null ? undefined : parameters[name];
  const number = typeof value === "string" && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? Math.trunc(number) : null;
}
