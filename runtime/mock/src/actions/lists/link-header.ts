import { member, toText, type Json } from "../../json.js";
import type { PageTable } from "../../tables/tables.js";
import { decodeSpaced } from "../../validate/read-query.js";
import type { Call } from "../call.js";
import { cursorOf } from "./cursor.js";
import { encodeSegment } from "../encode-segment.js";
import { windowOf } from "./list-body.js";

/** What an answer's `Link` header says of the pages around it; null where the API has none there, and where there is but one page. */
export function linkHeader(items: readonly Json[], page: PageTable, call: Call): string | null {
  const { parameter, isLinked } = page;
  if (parameter === null || isLinked !== true) return null;
  const { start, size } = windowOf(page, items, call);
  if (size < 1) return null;
  const links = placesAround({ start, size, total: items.length }).map(([relation, place]) => {
    const position = positionOf(place, items, { page, size });
    return `<${targetOf(call, parameter, position)}>; rel="${relation}"`;
  });
  return links.length === 0 ? null : links.join(", ");
}

interface Shown {
  readonly start: number;
  readonly size: number;
  readonly total: number;
}

/** At which item the pages before and behind begin. */
function placesAround({ start, size, total }: Shown): readonly (readonly [relation: string, start: number])[] {
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

/** What the parameter says to begin at an item; null: nothing. */
function positionOf(
  start: number,
  items: readonly Json[],
  { page, size }: { readonly page: PageTable; readonly size: number },
): string | null {
  switch (page.by) {
    case "page":
      return String(start / size + page.first);
    case "offset":
      return String(start);
    case "cursor":
      return start === 0 ? null : cursorOf(start);
    case "last-item":
      return start === 0 ? null : toText(member(items[start - 1] ?? null, "id") ?? null);
  }
}

/** The request's own path and query with another position, without keys. A client resolves it against where it has asked. */
function targetOf({ target, operation }: Call, parameter: string, position: string | null): string {
  const end = target.indexOf("?");
  const path = end === -1 ? target : target.slice(0, end);
  const pairs = end === -1 ? [] : target.slice(end + 1).split("&");
  const keys = Object.values(operation.api.table.schemes).flatMap((scheme) =>
    scheme.type === "apiKey" && scheme.in === "query" ? [scheme.name] : [],
  );
  const kept = pairs.filter((pair) => pair !== "" && ![parameter, ...keys].includes(nameOf(pair)));
  const own = position === null ? [] : [`${encodeSegment(parameter)}=${encodeSegment(position)}`];
  const query = [...kept, ...own].join("&");
  // With two slashes at its beginning it would be another host (RFC 3986 section 4.2).
  return plain(`${path.replace(/^[/\\]{2,}/, "/")}${query === "" ? "" : `?${query}`}`);
}

function nameOf(pair: string): string {
  const middle = pair.indexOf("=");
  return decodeSpaced(middle === -1 ? pair : pair.slice(0, middle));
}

/** What no address holds as it is would end the link, or the header. */
function plain(address: string): string {
  return address.replace(/[^\w\-.~!$&'()*+,;=:@/?%[\]]/gu, encodeSegment);
}
