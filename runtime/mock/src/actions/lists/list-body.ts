import { matchesSchema } from "../../data/match/matches-schema.js";
import { flatten } from "../../data/schema/flatten.js";
import { isObject, member, mergeObjects, type Json, type JsonObject } from "../../json.js";
import type { ListTable, MockSchema, PageTable } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { cursorOf } from "./cursor.js";
import { nextTarget } from "./link-header.js";
import { pageLinks } from "./page-links.js";
import { pageWindow } from "./page-window.js";
import { shape } from "../shape.js";
import { urlOf } from "../url-of.js";

/** The body of a list response: one page of the items, with the total and the position of the next page. */
export function listBody(items: readonly Json[], { items: path, page }: ListTable, call: Call): Json {
  const { start, size } = page === null ? { start: 0, size: items.length } : pageWindow(page, items, call);
  const end = start + size;
  const slice = items.slice(start, end);
  const schema = call.content?.schema ?? true;
  const seed = `${call.operation.table.name}/list`;
  if (path.length === 0) return shape(schema, slice, call, { seed, fill: "required" });
  let body: JsonObject = nest(path, slice);
  if (page !== null) body = mergeDeep(body, pageProperties(page, { start, size, total: items.length }, call));
  const target = page?.link === undefined ? null : nextTarget(items, page, call);
  if (page?.link !== undefined) body = withLink(body, page.link, { target, call });
  const links = pageLinks(page, { start, size, total: items.length }, call);
  return shape(schema, links === null ? body : mergeObjects(body, links), call, { seed, fill: "required" });
}

/** The properties that describe a page: its number, the totals, the next cursor, and whether more items follow. */
function pageProperties(
  page: PageTable,
  { start, size, total }: { readonly start: number; readonly size: number; readonly total: number },
  call: Call,
): JsonObject {
  const end = start + size;
  const isMore = end < total;
  const number = page.by === "page" ? Math.floor(start / size) + page.first : start + (page.firstItem ?? 0);
  const count = page.total === null || !isCounted(call) ? {} : nest(page.total, total);
  const cursor = isMore ? cursorOf(end) : page.next === null ? undefined : endCursor(page.next, call);
  const next = page.next === null || cursor === undefined ? {} : nest(page.next, cursor);
  const more = page.more === null ? {} : nest(page.more, isMore);
  const last = page.last === undefined ? {} : nest(page.last, !isMore);
  const pages = page.pages === undefined ? {} : nest(page.pages, Math.ceil(total / size));
  const current = page.current === undefined ? {} : nest(page.current, number);
  return [count, next, more, last, pages, current].reduce(mergeDeep);
}

interface LinkOptions {
  /** The path and query of the next page; null if there is none. */
  readonly target: string | null;
  readonly call: Call;
}

/**
 * Adds the URL of the next page, as a string or as a link object. On the last page, a link object is omitted, and a
 * string has the value that a cursor would have there.
 */
function withLink(body: JsonObject, path: readonly string[], { target, call }: LinkOptions): JsonObject {
  const isObject = propertyAt([...path, "href"], call) !== null;
  if (target === null) {
    const end = isObject ? undefined : endCursor(path, call);
    return end === undefined ? body : mergeDeep(body, nest(path, end));
  }
  // A path is preferred, because it works wherever the mock is served, but not every schema allows one.
  const { schema } = propertyAt(isObject ? [...path, "href"] : path, call) ?? { schema: true };
  const isRelative = matchesSchema(schema, target, call.operation.api.table.schemas);
  const url = isRelative ? target : new URL(target, urlOf(call)).href;
  return mergeDeep(body, nest(path, isObject ? { href: url } : url));
}

/** The cursor of the last page: null if the schema allows it, otherwise omitted, or an empty string if it is required. */
function endCursor(path: readonly string[], call: Call): Json | undefined {
  const property = propertyAt(path, call);
  if (property === null || matchesSchema(property.schema, null, call.operation.api.table.schemas)) return null;
  return property.isRequired ? "" : undefined;
}

/** The schema of a property of the body; null if the document doesn't describe it. */
function propertyAt(
  path: readonly string[],
  call: Call,
): { readonly schema: MockSchema; readonly isRequired: boolean } | null {
  let found: { readonly schema: MockSchema; readonly isRequired: boolean } | null = {
    schema: call.content?.schema ?? true,
    isRequired: true,
  };
  for (const name of path) {
    const { object } = flatten(found.schema, call.operation.api.table.schemas);
    const schema = object.properties.get(name);
    if (schema === undefined) return null;
    found = { schema, isRequired: object.required.has(name) };
  }
  return found;
}

/** Whether the response contains the total. It does unless the request has `includeCount=false` or a similar parameter. */
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
