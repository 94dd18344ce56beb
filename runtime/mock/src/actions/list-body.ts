import { isObject, member, type Json, type JsonObject } from "../json.js";
import type { ListTable, PageTable } from "../tables.js";
import { merged, type Call } from "./call.js";
import { pageLinks } from "./page-links.js";
import { shape } from "./shape.js";

/** A list as its answer shows it: one page of the items, how many there are, and where to go on. */
export function listBody(items: readonly Json[], { items: path, page }: ListTable, call: Call): Json {
  const shown = page === null ? { start: 0, size: items.length } : windowOf(page, items, call);
  const end = shown.start + shown.size;
  const slice = items.slice(shown.start, end);
  const schema = call.content?.schema ?? true;
  const seed = `${call.operation.table.name}/list`;
  if (path.length === 0) return shape(schema, slice, call, { seed, fill: "required" });
  let given: JsonObject = nested(path, slice);
  if (page !== null) {
    const rest: Rest = { isMore: end < items.length, end, last: slice.at(-1), total: items.length };
    given = deepMerged(given, pageMembers(page, rest, call));
  }
  const links = pageLinks(page, { start: shown.start, size: shown.size, total: items.length }, call);
  return shape(schema, links === null ? given : merged(given, links), call, { seed, fill: "required" });
}

/** Which items a request asks for. */
export function windowOf(
  page: PageTable,
  items: readonly Json[],
  call: Call,
): { readonly start: number; readonly size: number } {
  const size = numberAt(page.size, call) ?? page.defaultSize ?? 100;
  const start = startOf(page, items, { size, call });
  return { start: Math.max(0, start), size: Math.max(0, size) };
}

function startOf(page: PageTable, items: readonly Json[], { size, call }: { size: number; call: Call }): number {
  switch (page.by) {
    case "page":
    case "link":
      return ((numberAt(page.parameter, call) ?? page.first) - page.first) * size;
    case "offset":
      return numberAt(page.parameter, call) ?? 0;
    case "cursor": {
      const cursor = page.parameter === null ? undefined : call.parameters[page.parameter];
      return typeof cursor === "string" ? (offsetIn(cursor) ?? items.length) : 0;
    }
    case "last-item": {
      const last = page.parameter === null ? undefined : call.parameters[page.parameter];
      return last === undefined ? 0 : items.findIndex((item) => member(item, "id") === last) + 1;
    }
  }
}

function numberAt(name: string | null, { parameters }: Call): number | null {
  const value = name === null ? undefined : parameters[name];
  return typeof value === "number" && Number.isFinite(value) ? Math.trunc(value) : null;
}

/** A cursor is opaque to clients: it says at which item to go on. */
function cursorOf(offset: number): string {
  return btoa(`item:${offset}`).replace(/=+$/, "");
}

function offsetIn(cursor: string): number | null {
  try {
    const match = /^item:(\d+)$/.exec(atob(cursor));
    return match === null ? null : Number(match[1]);
  } catch {
    return null;
  }
}

interface Rest {
  readonly isMore: boolean;
  readonly end: number;
  readonly last: Json | undefined;
  readonly total: number;
}

function pageMembers(page: PageTable, rest: Rest, call: Call): JsonObject {
  const total = page.total === null || !isCounted(call) ? {} : nested(page.total, rest.total);
  const next = page.next === null ? {} : nested(page.next, rest.isMore ? cursorOf(rest.end) : null);
  const more = page.more === null ? {} : nested(page.more, rest.isMore);
  return deepMerged(deepMerged(total, next), more);
}

/** `includeCount=false` and its like. */
function isCounted({ parameters }: Call): boolean {
  return !["includeCount", "include_count", "withCount", "with_count"].some((name) => parameters[name] === false);
}

function nested(path: readonly string[], value: Json): JsonObject {
  const [first = "", ...rest] = path;
  return { [first]: rest.length === 0 ? value : nested(rest, value) };
}

function deepMerged(left: JsonObject, right: JsonObject): JsonObject {
  const pairs = Object.entries(right).map(([name, value]): [string, Json] => {
    const known = member(left, name);
    return [name, isObject(known) && isObject(value) ? deepMerged(known, value) : value];
  });
  return merged(left, Object.fromEntries(pairs));
}
