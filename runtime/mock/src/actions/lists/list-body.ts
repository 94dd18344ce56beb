import { matchesSchema } from "../../data/match/matches-schema.js";
import { flatten } from "../../data/schema/flatten.js";
import { isObject, member, mergeObjects, type Json, type JsonObject } from "../../json.js";
import type { ListTable, PageTable } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { cursorOf } from "./cursor.js";
import { pageLinks } from "./page-links.js";
import { pageWindow } from "./page-window.js";
import { shape } from "../shape.js";

/** The body of a list response: one page of the items, with the total and the position of the next page. */
export function listBody(items: readonly Json[], { items: path, page }: ListTable, call: Call): Json {
  const { start, size } = page === null ? { start: 0, size: items.length } : pageWindow(page, items, call);
  const end = start + size;
  const slice = items.slice(start, end);
  const schema = call.content?.schema ?? true;
  const seed = `${call.operation.table.name}/list`;
  if (path.length === 0) return shape(schema, slice, call, { seed, fill: "required" });
  let body: JsonObject = nest(path, slice);
  if (page !== null) body = mergeDeep(body, pageProperties(page, { end, total: items.length }, call));
  const links = pageLinks(page, { start, size, total: items.length }, call);
  return shape(schema, links === null ? body : mergeObjects(body, links), call, { seed, fill: "required" });
}

/** The properties of a page: the total, the next cursor, and whether more items follow. `end` is the index after its last item. */
function pageProperties(
  page: PageTable,
  { end, total }: { readonly end: number; readonly total: number },
  call: Call,
): JsonObject {
  const isMore = end < total;
  const count = page.total === null || !isCounted(call) ? {} : nest(page.total, total);
  const cursor = isMore ? cursorOf(end) : page.next === null ? undefined : endCursor(page.next, call);
  const next = page.next === null || cursor === undefined ? {} : nest(page.next, cursor);
  const more = page.more === null ? {} : nest(page.more, isMore);
  return mergeDeep(mergeDeep(count, next), more);
}

/** The cursor of the last page: null if the schema allows it, otherwise omitted, or an empty string if it is required. */
function endCursor(path: readonly string[], call: Call): Json | undefined {
  const { schemas } = call.operation.api.table;
  let schema = call.content?.schema ?? true;
  let isRequired = true;
  for (const name of path) {
    const { object } = flatten(schema, schemas);
    isRequired = object.required.has(name);
    schema = object.properties.get(name) ?? true;
  }
  if (matchesSchema(schema, null, schemas)) return null;
  return isRequired ? "" : undefined;
}

/** Whether the response contains the total: it does unless the request has `includeCount=false` or a similar parameter. */
function isCounted({ parameters }: Call): boolean {
  return !["includeCount", "include_count", "withCount", "with_count"].some((name) => parameters[name] === false);
}

/** Wraps a value in objects, one for each property name. */
function nest(path: readonly string[], value: Json): JsonObject {
  const [first = "", ...rest] = path;
  return { [first]: rest.length === 0 ? value : nest(rest, value) };
}

function mergeDeep(left: JsonObject, right: JsonObject): JsonObject {
  const pairs = Object.entries(right).map(([name, value]): [string, Json] => {
    const existing = member(left, name);
    return [name, isObject(existing) && isObject(value) ? mergeDeep(existing, value) : value];
  });
  return mergeObjects(left, Object.fromEntries(pairs));
}
