import { member, toText } from "../../json.js";
import type { PageTable } from "../../tables/tables.js";
import { decodeQueryComponent } from "../../validate/parameters/decode-query-component.js";
import type { Call } from "../call.js";
import { encodeSegment } from "../encode-segment.js";
import { cursorOf } from "./cursor-of.js";
import type { ListItems } from "./list-items.js";
import { pageWindow, type PageWindow } from "./page-window.js";

export type PageRelation = "first" | "prev" | "next" | "last" | "self";

/** The path and query of another page of a list, or of the page itself; null if the list has no such page. */
export function pageTarget(relation: PageRelation, items: ListItems, page: PageTable, call: Call): string | null {
  const { parameter } = page;
  if (relation === "self") return targetOf(call, page, undefined);
  const { start, end, size } = pageWindow(page, items, call);
  if (parameter === null || size < 1) return null;
  const target = startOf(relation, { start, end, size, total: items.length });
  return target === null ? null : targetOf(call, page, positionOf(target, items, { page, size }));
}

/** The index of the first item of another page; null if the list has no such page. */
function startOf(
  relation: Exclude<PageRelation, "self">,
  { start, end, size, total }: Omit<PageWindow, "isBackward"> & { readonly total: number },
): number | null {
  const isPast = start >= total;
  const shift = isPast ? 0 : start % size;
  const last = Math.max(0, shift + Math.floor((total - 1 - shift) / size) * size);
  switch (relation) {
    case "first":
      return 0;
    case "prev":
      return start <= 0 ? null : isPast ? last : Math.max(0, start - size);
    case "next":
      return end < total ? end : null;
    case "last":
      return last;
  }
}

/** The value of the pagination parameter for a page that begins at an index; null to omit the parameter. */
function positionOf(
  start: number,
  items: ListItems,
  { page, size }: { readonly page: PageTable; readonly size: number },
): string | null {
  switch (page.by) {
    case "page":
      return String(start / size + page.first);
    case "offset":
      return String(start + (page.firstItem ?? 0));
    case "cursor":
      return start === 0 ? null : cursorOf(start, items);
    case "last-item":
      return start === 0 ? null : toText(member(items.slice(start - 1, start)[0], page.key ?? "id") ?? null);
  }
}

/**
 * Returns the request's path and query with the given position, without API keys. Clients resolve the result against
 * the request's URL.
 */
function targetOf(
  { target, operation }: Call,
  { parameter, before }: PageTable,
  position: string | null | undefined,
): string {
  const end = target.indexOf("?");
  const path = end === -1 ? target : target.slice(0, end);
  const pairs = end === -1 ? [] : target.slice(end + 1).split("&");
  const keys = Object.values(operation.api.table.schemes).flatMap((scheme) =>
    scheme.type === "apiKey" && scheme.in === "query" ? [scheme.name] : [],
  );
  // Without a position, the link leads to the page itself.
  const replaced = position === undefined ? keys : [...keys, parameter, before];
  const remaining = pairs.filter((pair) => pair !== "" && !replaced.includes(nameOf(pair)));
  const added =
    parameter === null || position == null ? [] : [`${encodeSegment(parameter)}=${encodeSegment(position)}`];
  const query = [...remaining, ...added].join("&");
  // A reference that begins with two slashes refers to another host (RFC 3986 section 4.2).
  return encodeUnsafe(`${path.replace(/^[/\\]{2,}/, "/")}${query === "" ? "" : `?${query}`}`);
}

function nameOf(pair: string): string {
  const middle = pair.indexOf("=");
  return decodeQueryComponent(middle === -1 ? pair : pair.slice(0, middle));
}

/** Encodes the characters that a URI can't contain, since they could end the link or the header. */
function encodeUnsafe(uri: string): string {
  return uri.replace(/[^\w\-.~!$&'()*+,;=:@/?%[\]]/gu, encodeSegment);
}
