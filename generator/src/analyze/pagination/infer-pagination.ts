import type { OperationParameter, Outcome, PageStep, Pagination, ParameterStep, Path } from "../../model/model.js";
import { toWireSchema } from "../types/to-wire-schema.js";
import type { Property, Schema, TypeName } from "../../model/schema.js";

const pageNames = ["pagenum", "page", "pagenumber", "pageindex", "pageno", "currentpage"];
const offsetNames = ["offset", "skip", "startat", "startindex"];
const sizeNames = ["itemsperpage", "perpage", "pagesize", "limit", "size", "count", "maxresults", "pagelimit"];
const cursorNames = [
  "cursor",
  "pagetoken",
  "nexttoken",
  "continuationtoken",
  "marker",
  "nextcursor",
  "pagecursor",
  "after",
  "startkey",
  "starttoken",
  "next",
];
const nextNames = [
  "nextcursor",
  "nextpagetoken",
  "nextmarker",
  "nexttoken",
  "continuationtoken",
  "nextpagecursor",
  "endcursor",
  "cursor",
  "next",
  "nextpage",
  "after",
];
const totalNames = ["totalcount", "total", "totalitems", "totalresults"];
const itemsNames = ["results", "items", "data", "entries", "values", "records", "elements", "list"];
const wrapperNames = ["meta", "pagination", "paging", "page", "pageinfo", "responsemetadata", "metadata"];

interface ListOperation {
  readonly parameters: readonly OperationParameter[];
  readonly outcomes: readonly Outcome[];
  readonly resolve: (name: TypeName) => Schema;
}

/** Infers from the query parameters and the successful response how an operation paginates its list; null if it doesn't. */
export function inferPagination({ parameters, outcomes, resolve }: ListOperation): Pagination | null {
  const success = outcomes.find(({ status }) => status.startsWith("2"));
  if (success?.payload.kind !== "json") return null;
  const properties = propertiesOf(success.payload.schema, resolve);
  const list = findList(success.payload.schema, properties, resolve);
  if (list === null) return null;
  const query = parameters.filter((parameter) => parameter.in === "query");
  const page = {
    query: query.map((parameter) => ({ ...parameter, schema: follow(parameter.schema, resolve) })),
    list,
    properties,
    resolve,
  };
  const parameterStep = pageStep(page) ?? cursorStep(page) ?? lastItemStep(page) ?? offsetStep(page);
  const step = linkStep(success, parameterStep, page) ?? parameterStep;
  return step === null ? null : { items: list.path, item: list.item, step };
}

/**
 * Pagination by the response's `Link` header. If the list is a property of an object, the operation must also have a
 * pagination parameter, because the header may have another purpose.
 */
function linkStep(success: Outcome, parameterStep: ParameterStep | null, page: Page): PageStep | null {
  const cursor = cursorOf(page);
  const isDescribed = /\blink\b\W+header\b/i.test(cursor?.documentation.text ?? "");
  if (!isDescribed && !declaresNext(success)) return null;
  const linked: ParameterStep | null =
    cursor === null ? null : { by: "cursor", parameter: cursor.property, next: null };
  const through = parameterStep ?? linked;
  return through === null && page.list.path.length > 0 ? null : { by: "link", through };
}

/** Whether the response has a `Link` header whose documentation mentions `next` or no link relation at all. */
function declaresNext({ headers }: Outcome): boolean {
  const link = headers.find(({ name }) => name === "link");
  if (link === undefined) return false;
  const text = [link.documentation.text ?? "", ...link.documentation.facts].join("\n");
  return !/\brel\s*=/i.test(text) || /\bnext\b/i.test(text);
}

/** Finds a cursor parameter by its name. A parameter with a date or time format is a filter, not a cursor. */
function cursorOf({ query }: Page): OperationParameter | null {
  const parameter = byName(query, cursorNames);
  const isDate = parameter?.documentation.facts.some((fact) => fact.startsWith("Format: date")) === true;
  return parameter !== null && allowsString(parameter.schema) && !isDate ? parameter : null;
}

interface List {
  readonly path: Path;
  readonly item: Schema;
}

function findList(body: Schema, properties: readonly Property[], resolve: (name: TypeName) => Schema): List | null {
  const resolved = follow(body, resolve);
  if (resolved.kind === "array") return { path: [], item: resolved.items };
  const lists = properties.flatMap(({ name, schema }) => {
    const value = follow(schema, resolve);
    return value.kind === "array" ? [{ path: [name], item: value.items, name: plain(name) }] : [];
  });
  const best = itemsNames.map((name) => lists.find((list) => list.name === name)).find((list) => list !== undefined);
  const chosen = best ?? (lists.length === 1 ? lists[0] : undefined);
  return chosen === undefined ? null : { path: chosen.path, item: chosen.item };
}

interface Page {
  readonly query: readonly OperationParameter[];
  readonly list: List;
  /** The properties of the response body, including the list. */
  readonly properties: readonly Property[];
  readonly resolve: (name: TypeName) => Schema;
}

function pageStep({ query, properties, resolve }: Page): ParameterStep | null {
  const parameter = byName(query, pageNames);
  if (parameter === null || !allowsNumber(parameter.schema)) return null;
  const first = parameter.default?.value === 0 ? 0 : 1;
  return { by: "page", parameter: parameter.property, ...sizeOf(query), total: totalOf(properties, resolve), first };
}

function offsetStep({ query, properties, resolve }: Page): ParameterStep | null {
  const parameter = byName(query, offsetNames);
  if (parameter === null || !allowsNumber(parameter.schema) || sizeOf(query).size === null) return null;
  return { by: "offset", parameter: parameter.property, ...sizeOf(query), total: totalOf(properties, resolve) };
}

function cursorStep({ query, properties, resolve }: Page): ParameterStep | null {
  const parameter = byName(query, cursorNames);
  if (parameter === null || !allowsString(parameter.schema)) return null;
  const next = findNext(properties, resolve) ?? findNestedNext(properties, resolve);
  return next === null ? null : { by: "cursor", parameter: parameter.property, next };
}

function findNext(properties: readonly Property[], resolve: (name: TypeName) => Schema): Path | null {
  const strings = properties.filter(({ schema }) => allowsString(follow(schema, resolve)));
  const next = nextNames
    .map((name) => strings.find((each) => plain(each.name) === name))
    .find((each) => each !== undefined);
  return next === undefined ? null : [next.name];
}

function findNestedNext(properties: readonly Property[], resolve: (name: TypeName) => Schema): Path | null {
  for (const { name, schema } of properties) {
    if (!wrapperNames.includes(plain(name))) continue;
    const inner = findNext(propertiesOf(schema, resolve), resolve);
    if (inner !== null) return [name, ...inner];
  }
  return null;
}

function lastItemStep({ query, list, properties, resolve }: Page): ParameterStep | null {
  const parameter = byName(query, ["startingafter"]);
  const more = properties.find(({ name }) => plain(name) === "hasmore");
  const variants = follow(list.item, resolve);
  const items = variants.kind === "union" ? variants.variants : [variants];
  const haveId = items.every((item) => propertiesOf(item, resolve).some(({ name }) => name === "id"));
  return parameter === null || more === undefined || !haveId
    ? null
    : { by: "last-item", parameter: parameter.property, key: "id", more: [more.name] };
}

/** The properties of an object or of an intersection of objects. */
function propertiesOf(schema: Schema, resolve: (name: TypeName) => Schema): readonly Property[] {
  const resolved = follow(schema, resolve);
  if (resolved.kind === "object") return resolved.properties;
  return resolved.kind === "intersection" ? resolved.parts.flatMap((part) => propertiesOf(part, resolve)) : [];
}

/** Follows a chain of references to its end, and ignores null in a union with one other variant. */
function follow(schema: Schema, resolve: (name: TypeName) => Schema): Schema {
  let found = schema;
  for (;;) {
    if (found.kind === "reference") found = resolve(found.name);
    else if (found.kind === "union") {
      const [only, ...others] = found.variants.filter(({ kind }) => kind !== "null");
      if (only === undefined || others.length > 0) return found;
      found = only;
    } else return found;
  }
}

function byName(query: readonly OperationParameter[], names: readonly string[]): OperationParameter | null {
  return (
    names
      .map((name) => query.find((parameter) => plain(parameter.name) === name))
      .find((parameter) => parameter !== undefined) ?? null
  );
}

function sizeOf(query: readonly OperationParameter[]): {
  readonly size: string | null;
  readonly defaultSize: number | null;
} {
  const parameter = byName(query, sizeNames);
  const defaultValue = parameter?.default?.value;
  return {
    size: parameter?.property ?? null,
    defaultSize: typeof defaultValue === "number" ? defaultValue : null,
  };
}

function totalOf(properties: readonly Property[], resolve: (name: TypeName) => Schema): Path | null {
  const numbers = properties.filter(({ schema }) => allowsNumber(follow(schema, resolve)));
  const total = totalNames
    .map((name) => numbers.find((each) => plain(each.name) === name))
    .find((each) => each !== undefined);
  return total === undefined ? null : [total.name];
}

function allowsNumber(value: Schema): boolean {
  const schema = toWireSchema(value);
  return schema.kind === "number" || (schema.kind === "union" && schema.variants.some(({ kind }) => kind === "number"));
}

function allowsString(value: Schema): boolean {
  const schema = toWireSchema(value);
  return schema.kind === "string" || (schema.kind === "union" && schema.variants.some(({ kind }) => kind === "string"));
}

/** A name in lower case and without separators, for comparison: `page_token` and `pageToken` are equal. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
