import { fits } from "../../data/match/fits.js";
import { flatten } from "../../data/schema/flatten.js";
import { isObject, member, mergeObjects, toText, type Json, type JsonObject } from "../../json.js";
import type { ListTable, PageTable } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { cursorOf, offsetIn } from "./cursor.js";
import { pageLinks } from "./page-links.js";
import { shape } from "../shape.js";

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
  return shape(schema, links === null ? given : mergeObjects(given, links), call, { seed, fill: "required" });
}

/** Which items a request asks for. */
export function windowOf(
  page: PageTable,
  items: readonly Json[],
  call: Call,
): { readonly start: number; readonly size: number } {
  const asked = numberAt(page.size, call) ?? 0;
  // Pages of nothing would have no end.
  const size = asked > 0 ? asked : (page.defaultSize ?? 100);
  const start = startOf(page, items, { size, call });
  return { start: Math.max(0, start), size: Math.max(0, size) };
}

function startOf(page: PageTable, items: readonly Json[], { size, call }: { size: number; call: Call }): number {
  switch (page.by) {
    case "page":
      return ((numberAt(page.parameter, call) ?? page.first) - page.first) * size;
    case "offset":
      return numberAt(page.parameter, call) ?? 0;
    case "cursor": {
      const cursor = page.parameter === null ? undefined : call.parameters[page.parameter];
      return typeof cursor === "string" && cursor !== "" ? (offsetIn(cursor) ?? items.length) : 0;
    }
    case "last-item": {
      const last = page.parameter === null ? undefined : call.parameters[page.parameter];
      if (last === undefined || last === "") return 0;
      const index = items.findIndex((item) => toText(member(item, "id") ?? null) === toText(last));
      // Behind one that is not there is nothing: from the beginning a client would go on for ever.
      return index === -1 ? items.length : index + 1;
    }
  }
}

function numberAt(name: string | null, { parameters }: Call): number | null {
  const value = name === null ? undefined : parameters[name];
  return typeof value === "number" && Number.isFinite(value) ? Math.trunc(value) : null;
}

interface Rest {
  readonly isMore: boolean;
  readonly end: number;
  readonly last: Json | undefined;
  readonly total: number;
}

function pageMembers(page: PageTable, rest: Rest, call: Call): JsonObject {
  const total = page.total === null || !isCounted(call) ? {} : nested(page.total, rest.total);
  const cursor = rest.isMore ? cursorOf(rest.end) : page.next === null ? undefined : noCursor(page.next, call);
  const next = page.next === null || cursor === undefined ? {} : nested(page.next, cursor);
  const more = page.more === null ? {} : nested(page.more, rest.isMore);
  return deepMerged(deepMerged(total, next), more);
}

/** What stands in place of a cursor where there is no more: null, nothing, or an empty text, whichever may be there. */
function noCursor(path: readonly string[], call: Call): Json | undefined {
  const { schemas } = call.operation.api.table;
  let schema = call.content?.schema ?? true;
  let isRequired = true;
  for (const name of path) {
    const { object } = flatten(schema, schemas);
    isRequired = object.required.has(name);
    schema = object.properties.get(name) ?? true;
  }
  if (fits(schema, null, schemas)) return null;
  return isRequired ? "" : undefined;
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
  return mergeObjects(left, Object.fromEntries(pairs));
}
