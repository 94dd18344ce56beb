import { member, toText, type Json } from "../../json.js";
import type { PageTable } from "../../tables/tables.js";
import { decodeQueryComponent } from "../../validate/parameters/decode-query-component.js";
import type { Call } from "../call.js";
import { cursorOf } from "./cursor.js";
import { encodeSegment } from "../encode-segment.js";
import { pageWindow, type PageWindow } from "./page-window.js";

/**
 * The value of the `Link` header (RFC 8288), which links to the other pages. Null if the API has no such header or
 * there is only one page.
 */
export function linkHeader(items: readonly Json[], page: PageTable, call: Call): string | null {
  const { parameter, isLinked } = page;
  if (parameter === null || isLinked !== true) return null;
  const { start, size } = pageWindow(page, items, call);
  if (size < 1) return null;
  const links = otherPages({ start, size, total: items.length }).map(([relation, pageStart]) => {
    const position = positionOf(pageStart, items, { page, size });
    return `<${targetOf(call, parameter, position)}>; rel="${relation}"`;
  });
  return links.length === 0 ? null : links.join(", ");
}

/** The path and query of the page after the requested one; null if there is none. */
export function nextTarget(items: readonly Json[], page: PageTable, call: Call): string | null {
  const { start, size } = pageWindow(page, items, call);
  if (page.parameter === null || size < 1 || start + size >= items.length) return null;
  return targetOf(call, page.parameter, positionOf(start + size, items, { page, size }));
}

interface CurrentPage extends PageWindow {
  readonly total: number;
}

/** The link relations of the other pages, each with the index of the page's first item. */
function otherPages({ start, size, total }: CurrentPage): readonly (readonly [relation: string, start: number])[] {
  const isPast = start >= total;
  const shift = isPast ? 0 : start % size;
  const last = Math.max(0, shift + Math.floor((total - 1 - shift) / size) * size);
  const isMore = start + size < total;
  return [
    ...(start > 0
      ? ([
          ["first", 0],
          ["prev", isPast ? last : Math.max(0, start - size)],
        ] as const)
      : []),
    ...(isMore
      ? ([
          ["next", start + size],
          ["last", last],
        ] as const)
      : []),
  ];
}

/** The value of the pagination parameter for a page that begins at an index; null to omit the parameter. */
function positionOf(
  start: number,
  items: readonly Json[],
  { page, size }: { readonly page: PageTable; readonly size: number },
): string | null {
  switch (page.by) {
    case "page":
      return String(start / size + page.first);
    case "offset":
      return String(start + (page.firstItem ?? 0));
    case "cursor":
      return start === 0 ? null : cursorOf(start);
    case "last-item":
      return start === 0 ? null : toText(member(items[start - 1] ?? null, page.key ?? "id") ?? null);
  }
}

/**
 * Returns the request's path and query with the given position, without API keys. Clients resolve the result against
 * the request's URL.
 */
function targetOf({ target, operation }: Call, parameter: string, position: string | null): string {
  const end = target.indexOf("?");
  const path = end === -1 ? target : target.slice(0, end);
  const pairs = end === -1 ? [] : target.slice(end + 1).split("&");
  const keys = Object.values(operation.api.table.schemes).flatMap((scheme) =>
    scheme.type === "apiKey" && scheme.in === "query" ? [scheme.name] : [],
  );
  const remaining = pairs.filter((pair) => pair !== "" && ![parameter, ...keys].includes(nameOf(pair)));
  const added = position === null ? [] : [`${encodeSegment(parameter)}=${encodeSegment(position)}`];
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
