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

interface Listing {
  readonly parameters: readonly OperationParameter[];
  readonly outcomes: readonly Outcome[];
  readonly resolve: (name: TypeName) => Schema;
}

/** How an operation's lists are turned over, to be seen from its query parameters and its success's shape; null for no list. */
export function inferPagination({ parameters, outcomes, resolve }: Listing): Pagination | null {
  const success = outcomes.find(({ status }) => status.startsWith("2"));
  if (success?.payload.kind !== "json") return null;
  const members = membersOf(success.payload.schema, resolve);
  const list = findList(success.payload.schema, members, resolve);
  if (list === null) return null;
  const query = parameters.filter((parameter) => parameter.in === "query");
  const listing = {
    query: query.map((parameter) => ({ ...parameter, schema: follow(parameter.schema, resolve) })),
    list,
    members,
    resolve,
  };
  const own = pageStep(listing) ?? cursorStep(listing) ?? lastItemStep(listing) ?? offsetStep(listing);
  const step = linkStep(success, own, listing) ?? own;
  return step === null ? null : { items: list.path, item: list.item, step };
}

/** An answer that declares the `Link` header has its next page there; an object that has a list must also be turned over by a parameter. */
function linkStep(success: Outcome, own: ParameterStep | null, listing: Turning): PageStep | null {
  const cursor = cursorOf(listing);
  const isSaid = /\blink\b\W+header\b/i.test(cursor?.documentation.text ?? "");
  if (!isSaid && !declaresNext(success)) return null;
  const linked: ParameterStep | null =
    cursor === null ? null : { by: "cursor", parameter: cursor.property, next: null };
  const through = own ?? linked;
  return through === null && listing.list.path.length > 0 ? null : { by: "link", through };
}

/** Whether there is a `Link` header that is not said to hold other relations than `next`. */
function declaresNext({ headers }: Outcome): boolean {
  const link = headers.find(({ name }) => name === "link");
  if (link === undefined) return false;
  const text = [link.documentation.text ?? "", ...link.documentation.facts].join("\n");
  return !/\brel\s*=/i.test(text) || /\bnext\b/i.test(text);
}

/** A parameter of such a name that takes a time is a filter. */
function cursorOf({ query }: Turning): OperationParameter | null {
  const parameter = byName(query, cursorNames);
  const isOfTime = parameter?.documentation.facts.some((fact) => fact.startsWith("Format: date")) === true;
  return parameter !== null && isText(parameter.schema) && !isOfTime ? parameter : null;
}

interface List {
  readonly path: Path;
  readonly item: Schema;
}

function findList(body: Schema, members: readonly Property[], resolve: (name: TypeName) => Schema): List | null {
  const whole = follow(body, resolve);
  if (whole.kind === "array") return { path: [], item: whole.items };
  const lists = members.flatMap(({ name, schema }) => {
    const value = follow(schema, resolve);
    return value.kind === "array" ? [{ path: [name], item: value.items, name: plain(name) }] : [];
  });
  const best = itemsNames.map((name) => lists.find((list) => list.name === name)).find((list) => list !== undefined);
  const chosen = best ?? (lists.length === 1 ? lists[0] : undefined);
  return chosen === undefined ? null : { path: chosen.path, item: chosen.item };
}

interface Turning {
  readonly query: readonly OperationParameter[];
  readonly list: List;
  /** The properties beside the list. */
  readonly members: readonly Property[];
  readonly resolve: (name: TypeName) => Schema;
}

function pageStep({ query, members, resolve }: Turning): ParameterStep | null {
  const parameter = byName(query, pageNames);
  if (parameter === null || !isNumeric(parameter.schema)) return null;
  const first = parameter.default?.value === 0 ? 0 : 1;
  return { by: "page", parameter: parameter.property, ...sizeOf(query), total: totalOf(members, resolve), first };
}

function offsetStep({ query, members, resolve }: Turning): ParameterStep | null {
  const parameter = byName(query, offsetNames);
  if (parameter === null || !isNumeric(parameter.schema) || sizeOf(query).size === null) return null;
  return { by: "offset", parameter: parameter.property, ...sizeOf(query), total: totalOf(members, resolve) };
}

function cursorStep({ query, members, resolve }: Turning): ParameterStep | null {
  const parameter = byName(query, cursorNames);
  if (parameter === null || !isText(parameter.schema)) return null;
  const next = findNext(members, resolve) ?? nested(members, resolve);
  return next === null ? null : { by: "cursor", parameter: parameter.property, next };
}

function findNext(members: readonly Property[], resolve: (name: TypeName) => Schema): Path | null {
  const texts = members.filter(({ schema }) => isText(follow(schema, resolve)));
  const next = nextNames
    .map((name) => texts.find((each) => plain(each.name) === name))
    .find((each) => each !== undefined);
  return next === undefined ? null : [next.name];
}

function nested(members: readonly Property[], resolve: (name: TypeName) => Schema): Path | null {
  for (const { name, schema } of members) {
    if (!wrapperNames.includes(plain(name))) continue;
    const inner = findNext(membersOf(schema, resolve), resolve);
    if (inner !== null) return [name, ...inner];
  }
  return null;
}

function lastItemStep({ query, list, members, resolve }: Turning): ParameterStep | null {
  const parameter = byName(query, ["startingafter"]);
  const more = members.find(({ name }) => plain(name) === "hasmore");
  const variants = follow(list.item, resolve);
  const items = variants.kind === "union" ? variants.variants : [variants];
  const key = items.every((item) => membersOf(item, resolve).some(({ name }) => name === "id"));
  return parameter === null || more === undefined || !key
    ? null
    : { by: "last-item", parameter: parameter.property, key: "id", more: [more.name] };
}

/** The properties of an object, also of one that is put together from several. */
function membersOf(schema: Schema, resolve: (name: TypeName) => Schema): readonly Property[] {
  const found = follow(schema, resolve);
  if (found.kind === "object") return found.properties;
  return found.kind === "intersection" ? found.parts.flatMap((part) => membersOf(part, resolve)) : [];
}

/** What a reference stands for in the end, however long the chain is; null beside it is left aside. */
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
  const usual = parameter?.default?.value;
  return { size: parameter?.property ?? null, defaultSize: typeof usual === "number" ? usual : null };
}

function totalOf(members: readonly Property[], resolve: (name: TypeName) => Schema): Path | null {
  const numbers = members.filter(({ schema }) => isNumeric(follow(schema, resolve)));
  const total = totalNames
    .map((name) => numbers.find((each) => plain(each.name) === name))
    .find((each) => each !== undefined);
  return total === undefined ? null : [total.name];
}

function isNumeric(given: Schema): boolean {
  const schema = toWireSchema(given);
  return schema.kind === "number" || (schema.kind === "union" && schema.variants.some(({ kind }) => kind === "number"));
}

function isText(given: Schema): boolean {
  const schema = toWireSchema(given);
  return schema.kind === "string" || (schema.kind === "union" && schema.variants.some(({ kind }) => kind === "string"));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
