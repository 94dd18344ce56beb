import type { PageFact, PageFactKind, PageTable } from "@almanac/mock/codegen/v1";
import { fieldNames } from "../../../analyze/pagination/evidence/field-names.js";
import { plainName } from "../../../analyze/names/plain-name.js";
import type { Operation } from "../../../model/model.js";
import type { Property, Schema, TypeName } from "../../../model/schema.js";
import { type Listing } from "../schemas/find-listing.js";
import { propertiesOf } from "../schemas/properties-of.js";
import { variantsOf } from "../schemas/variants-of.js";

interface Context {
  readonly listing: Listing;
  readonly page: PageTable | null;
  readonly resolve: (name: TypeName) => Schema;
}

const maxFacts = 60;

/** Finds the properties of a list's body that describe the page, except those that `page` already contains. */
export function findPageFacts({ outcomes }: Operation, { listing, page, resolve }: Context): readonly PageFact[] {
  const success = outcomes.find(({ status }) => status.startsWith("2"));
  if (success?.payload.kind !== "json" || listing.path.length === 0) return [];
  const known = new Set(
    [page?.total, page?.next, page?.more, page?.last, page?.pages, page?.current, page?.link].map((path) =>
      JSON.stringify(path),
    ),
  );
  const facts: PageFact[] = [];
  const queue: { readonly schema: Schema; readonly path: readonly string[] }[] = [
    { schema: success.payload.schema, path: [] },
  ];
  for (let outer = queue.shift(); outer !== undefined && facts.length < maxFacts; outer = queue.shift()) {
    const { path } = outer;
    const siblings = propertiesOf(outer.schema, resolve);
    for (const property of siblings) {
      const inner = [...path, property.name];
      const isOnPath = inner.every((name, index) => listing.path[index] === name);
      const kind =
        isOnPath || known.has(JSON.stringify(inner)) ? null : kindOf(property, { path, siblings, page, resolve });
      if (kind !== null) facts.push({ path: inner, is: kind });
      else if (inner.length < 4 && (isOnPath ? inner.length < listing.path.length : isWrapper(property)))
        queue.push({ schema: property.schema, path: inner });
    }
  }
  return facts;
}

function isWrapper({ name }: Property): boolean {
  return fieldNames.wrapper.includes(plainName(name));
}

interface Place {
  readonly path: readonly string[];
  readonly siblings: readonly Property[];
  readonly page: PageTable | null;
  readonly resolve: (name: TypeName) => Schema;
}

/** The kinds of values that a property can have. */
type ValueKind = "number" | "string" | "boolean" | "object" | "other";

function kindOf(property: Property, { path, siblings, page, resolve }: Place): PageFactKind | null {
  const name = plainName(property.name);
  const value = valueKind(property.schema, resolve);
  const isInLinks = path.some((each) => ["links", "paging"].includes(plainName(each)));
  if (value === "boolean") return booleanFacts.find(([, names]) => names.includes(name))?.[0] ?? null;
  if (value === "number") {
    if (name === "count") return countKind(property, siblings, page);
    const isBeside = (names: readonly string[]): boolean =>
      siblings.some((each) => names.includes(plainName(each.name)));
    if (["number", "current"].includes(name) && isBeside(fieldNames.pages)) return "page";
    // Django's paginator counts both indexes from 1.
    if (name === "startindex" && isBeside(["endindex"])) return "from";
    const found = numberFacts.find(([, names]) => names.includes(name))?.[0] ?? null;
    return found === "size" && page === null ? null : found;
  }
  if (value === "object" && !isInLinks) return null;
  if (value !== "string" && value !== "object") return null;
  const isLink = isInLinks || value === "object";
  const found = (isLink ? linkFacts : textFacts).find(([, names]) => names.includes(name));
  return found?.[0] ?? null;
}

/**
 * Returns whether `count` is the total number of items or the number of items on the page. It is the number on the page
 * if the description says so, or if there is another total.
 */
function countKind({ documentation }: Property, siblings: readonly Property[], page: PageTable | null): PageFactKind {
  const text = documentation.text ?? "";
  if (/\b(this|current|the) (page|response)\b|\breturned\b/i.test(text)) return "count";
  const hasTotal = page?.total != null || siblings.some(({ name }) => fieldNames.total.includes(plainName(name)));
  return hasTotal ? "count" : "total";
}

function valueKind(schema: Schema, resolve: Place["resolve"]): ValueKind {
  const kinds = new Set(variantsOf(schema, resolve).map(valueKindOf));
  const [only = "other"] = kinds;
  return kinds.size === 1 ? only : "other";
}

function valueKindOf(schema: Schema): ValueKind {
  switch (schema.kind) {
    case "number":
    case "boolean":
    case "string":
      return schema.kind;
    case "converted":
      return schema.wire === "int64" ? "number" : "other";
    case "object":
    case "intersection":
      return "object";
    case "union":
    case "reference":
    case "null":
    case "binary":
    case "enum":
    case "array":
    case "tuple":
    case "unknown":
    case "never":
      return "other";
  }
}

type Names = readonly (readonly [kind: PageFactKind, names: readonly string[]])[];

const booleanFacts: Names = [
  ["more", fieldNames.more],
  ["less", ["hasprevious", "hasprev", "hasless", "haspreviouspage", "hasprevpage"]],
  ["last", ["islast", "islastpage", "lastpage", "last"]],
  ["first", ["isfirst", "isfirstpage", "firstpage", "first"]],
  ["empty", ["empty", "isempty"]],
];

const numberFacts: Names = [
  ["total", fieldNames.total],
  ["count", ["numberofelements", "returned", "resultcount", "itemcount"]],
  ["pages", [...fieldNames.pages, "pagecount"]],
  ["size", ["size", "take", ...fieldNames.size.filter((name) => !fieldNames.plainSize.includes(name))]],
  ["page", fieldNames.page],
  ["offset", fieldNames.offset.filter((name) => name !== "from")],
  ["from", ["from"]],
  ["to", ["to", "endindex"]],
  ["next", ["nextoffset", "nextpagenumber", ...fieldNames.next.filter((name) => name.startsWith("next"))]],
  ["previous", ["previouspage", "prevpage", "previous", "prev", "previousoffset"]],
];

const cursors = ["cursor", "pagetoken", "token", "pagecursor"];

/** Names of string properties. The value of a `next` or `previous` property is a cursor or a URL. */
const textFacts: Names = [
  ["first-id", ["firstid"]],
  ["last-id", ["lastid"]],
  ["next", ["next", ...fieldNames.next.filter((name) => name.startsWith("next"))]],
  ["previous", ["previous", "prev", ...cursors.flatMap((name) => [`previous${name}`, `prev${name}`])]],
  ["next-link", fieldNames.nextLink],
  ["previous-link", urlNames(["previous", "prev"])],
  ["first-link", urlNames(["first"])],
  ["last-link", urlNames(["last"])],
];

/** Names of string and object properties inside `links` or `paging`. */
const linkFacts: Names = [
  ["next-link", ["next", ...fieldNames.nextLink]],
  ["previous-link", ["previous", "prev", ...urlNames(["previous", "prev"])]],
  ["first-link", ["first", ...urlNames(["first"])]],
  ["last-link", ["last", ...urlNames(["last"])]],
  ["self-link", ["self"]],
];

function urlNames(stems: readonly string[]): readonly string[] {
  return stems.flatMap((stem) =>
    ["", "page"].flatMap((page) => ["url", "uri", "link", "href"].map((end) => stem + page + end)),
  );
}
