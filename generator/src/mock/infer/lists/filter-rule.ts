import type { QueryRule } from "@almanac/mock/codegen/v1";
import { plainName } from "../../../analyze/names/plain-name.js";
import type { Property, Schema, TypeName } from "../../../model/schema.js";
import { followReferences } from "../../../analyze/schemas/follow-references.js";
import { propertiesOf } from "../schemas/properties-of.js";
import { variantsOf } from "../schemas/variants-of.js";
import { isDecimal } from "./is-decimal.js";
import type { ListedItems, QueryInput } from "./query-input.js";
import { referenceRule } from "./reference-rule.js";

type Resolve = (name: TypeName) => Schema;

/** The rule of a parameter that compares a property of the items; null if its effect isn't certain. */
export function filterRule(input: QueryInput, parts: readonly string[], items: ListedItems): QueryRule | null {
  const { parameter, description } = input;
  const exact = findPath(parts, items);
  if (exact !== null && exact.kind !== null) return equalityRule(input, exact, items.resolve);
  const reference = parts.length === 1 ? referenceRule(input, items) : null;
  if (exact !== null || reference !== null) return reference;
  const last = parts.at(-1) ?? "";
  if (parts.length > 1) {
    const does = operators.get(last.toLowerCase());
    const found = does === undefined ? null : findPath(parts.slice(0, -1), items);
    if (does === undefined || found === null || !isComparable(does, found.kind)) return null;
    return comparison(parameter, does, found, last);
  }
  return keysRule(input, last, items) ?? affixRule(parameter, last, { items, description });
}

interface FoundProperty {
  readonly path: readonly string[];
  readonly kind: ScalarKind | null;
  /** The format of a date: `date`, `date-time`; null for other values. */
  readonly date: string | null;
}

function comparison(
  parameter: readonly string[],
  does: QueryRule["does"],
  { path }: FoundProperty,
  operator: string,
): QueryRule {
  const isList = ["in", "anyof"].includes(operator.toLowerCase());
  return { parameter, does, property: path, ...(isList ? { isSplit: true } : {}) };
}

/** Finds a property by name, or a nested property by a path of names: `address`, `city`. In JSON:API, it can be an attribute. */
function findPath(parts: readonly string[], items: ListedItems): FoundProperty | null {
  const own = findPathIn(parts, items);
  const attributes = own === null ? items.properties.find(({ name }) => name === "attributes") : undefined;
  if (attributes === undefined) return own;
  const inner = findPathIn(parts, { ...items, properties: propertiesOf(attributes.schema, items.resolve) });
  return inner === null ? null : { ...inner, path: [attributes.name, ...inner.path] };
}

function findPathIn(parts: readonly string[], { properties, resolve }: ListedItems): FoundProperty | null {
  const path: string[] = [];
  let level = properties;
  let last: Property | null = null;
  for (const part of parts) {
    const property = propertyNamed(part, level);
    if (property === null) return null;
    path.push(property.name);
    last = property;
    level = propertiesOf(property.schema, resolve);
  }
  if (last === null) return null;
  const kind = isDecimal(last, resolve) ? "number" : scalarKind(last.schema, resolve);
  const date = kind === null ? null : dateFormat(last.documentation.facts, last.schema, resolve);
  const isNamedDate =
    kind === "string" && /(_at|_on|_date|_time|[a-z](At|On|Date|Time)|^date|timestamp)$/.test(last.name);
  return { path, kind: date !== null || isNamedDate ? "date" : kind, date };
}

function propertyNamed(name: string, properties: readonly Property[]): Property | null {
  const readable = properties.filter(({ access }) => access !== "write");
  const [found, ...others] = readable.filter((each) => plainName(each.name) === plainName(name));
  const exact = readable.find((each) => each.name === name);
  return exact ?? (others.length === 0 ? (found ?? null) : null);
}

/** The rule of a parameter with the name of a property: `equals`, unless the description states another comparison. */
function equalityRule(
  { parameter, description, schema, facts }: QueryInput,
  { path: property, kind, date }: FoundProperty,
  resolve: Resolve,
): QueryRule | null {
  if (kind === null) return null;
  if (kind === "date" || kind === "number") {
    if (
      /\b(after|before|since|until|greater|less|larger|smaller|at least|at most|minimum|maximum|older|newer)\b/i.test(
        description,
      )
    )
      return null;
    // A date never equals a date-time, so the formats must match.
    return kind === "date" && dateFormat(facts, schema, resolve) !== date
      ? null
      : { parameter, does: "equals", property };
  }
  if (kind === "string") {
    if (/wildcard|regex|regular expression|pattern|fuzzy|glob/i.test(description)) return null;
    if (/\b(prefix|starts? with|starting with|begins? with|beginning with)\b/i.test(description))
      return { parameter, does: "starts", property };
    if (/\b(substring|contains?|containing|partial|partially)\b/i.test(description))
      return { parameter, does: "contains", property };
    if (/\b(except|exclude|excluding|other than)\b/i.test(description)) return null;
  }
  return { parameter, does: "equals", property };
}

/** The rule for the query parameter `ids`, or for `bookIds` if `bookId` identifies an item in paths. */
function keysRule(
  { parameter, schema }: QueryInput,
  name: string,
  { properties, keys, resolve }: ListedItems,
): QueryRule | null {
  const plain = plainName(name);
  const isPlural = plain === "ids" || keys.some((key) => plain === `${plainName(key)}s`);
  const key =
    properties.find((property) => plainName(property.name) === "id") ??
    properties.find((property) => keys.some((each) => plainName(each) === plainName(property.name)));
  if (!isPlural || key === undefined) return null;
  const isList = followReferences(schema, resolve).kind === "array";
  return { parameter, does: "equals", property: [key.name], ...(isList ? {} : { isSplit: true }) };
}

interface AffixContext {
  readonly items: ListedItems;
  readonly description: string;
}

/** The rule of a parameter that adds an operator to the name of a property: `minPrice`, `created_after`, `price_gte`. */
function affixRule(parameter: readonly string[], name: string, { items, description }: AffixContext): QueryRule | null {
  const words = name.split(/[_\-\s]+|(?<=[a-z0-9])(?=[A-Z])/).filter((word) => word !== "");
  if (words.length < 2) return null;
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const prefix = prefixes.get(first.toLowerCase());
  const suffix = suffixes.get(last.toLowerCase());
  const isInclusive =
    /\binclusive|\bor equal|\bon or (after|before)|\bat or (after|before)/i.test(description) &&
    !/exclusive/i.test(description);
  const candidates: readonly { readonly does: Does; readonly stem: readonly string[] }[] = [
    ...(prefix === undefined ? [] : [{ does: prefix, stem: words.slice(1) }]),
    ...(suffix === undefined ? [] : [{ does: suffix, stem: words.slice(0, -1) }]),
  ];
  for (const { does, stem } of candidates) {
    const text = stem.join("");
    const found = findPath([text], items) ?? findDate(text, items);
    if (found === null || !isComparable(does, found.kind)) continue;
    const bound = isInclusive && (does === "gt" || does === "lt") ? (`${does}e` as const) : does;
    return comparison(parameter, bound, found, last);
  }
  return null;
}

/** Finds a date by its stem: `createdAt` for `created`. */
function findDate(stem: string, items: ListedItems): FoundProperty | null {
  const found = ["at", "on", "date", "time", "timestamp"].flatMap((end) => findPath([stem + end], items) ?? []);
  return found.length === 1 ? (found[0] ?? null) : null;
}

type Does = QueryRule["does"];

const operators: ReadonlyMap<string, Does> = new Map<string, Does>([
  ["gt", "gt"],
  ["gte", "gte"],
  ["ge", "gte"],
  ["min", "gte"],
  ["lt", "lt"],
  ["lte", "lte"],
  ["le", "lte"],
  ["max", "lte"],
  ["after", "gt"],
  ["before", "lt"],
  ["from", "gte"],
  ["to", "lte"],
  ["eq", "equals"],
  ["in", "equals"],
  ["ne", "not"],
  ["neq", "not"],
  ["not", "not"],
  ["contains", "contains"],
  ["icontains", "contains"],
  ["startswith", "starts"],
  ["starts_with", "starts"],
  ["istartswith", "starts"],
  ["endswith", "ends"],
  ["ends_with", "ends"],
  ["iendswith", "ends"],
  ["exact", "equals"],
  ["iexact", "same"],
  ["isnull", "null"],
]);

const prefixes: ReadonlyMap<string, Does> = new Map<string, Does>([
  ["min", "gte"],
  ["max", "lte"],
]);

const suffixes: ReadonlyMap<string, Does> = new Map<string, Does>([
  ["gt", "gt"],
  ["gte", "gte"],
  ["lt", "lt"],
  ["lte", "lte"],
  ["min", "gte"],
  ["max", "lte"],
  ["in", "equals"],
  ["after", "gt"],
  ["before", "lt"],
  ["since", "gte"],
  ["from", "gte"],
  ["to", "lte"],
]);

/** Whether an operator applies to a property: ranges need numbers or dates. */
function isComparable(does: Does, kind: ScalarKind | null): boolean {
  if (["gt", "gte", "lt", "lte"].includes(does)) return kind === "number" || kind === "date";
  if (does === "null") return true;
  if (["contains", "starts", "ends", "same"].includes(does)) return kind === "string";
  return kind !== null;
}

type ScalarKind = "string" | "number" | "date" | "fixed";

/** The kind of a property's value, or of the items if it is a list; null if it is neither a string, a number nor a boolean. */
function scalarKind(schema: Schema, resolve: Resolve, depth = 0): ScalarKind | null {
  const kinds = variantsOf(schema, resolve).map((each) => kindOf(each, resolve, depth));
  const [first = null] = kinds;
  return kinds.every((kind) => kind === first) ? first : null;
}

function kindOf(schema: Schema, resolve: Resolve, depth: number): ScalarKind | null {
  switch (schema.kind) {
    case "string":
    case "number":
      return schema.kind;
    case "boolean":
    case "enum":
      return "fixed";
    case "converted":
      return schema.wire === "int64" || schema.wire === "int64-text" ? "number" : "date";
    case "array":
      return depth > 0 ? null : scalarKind(schema.items, resolve, depth + 1);
    case "union":
    case "reference":
    case "null":
    case "binary":
    case "tuple":
    case "object":
    case "intersection":
    case "unknown":
    case "never":
      return null;
  }
}

/** The format of a date; null for other values. */
function dateFormat(facts: readonly string[], schema: Schema, resolve: Resolve): string | null {
  const found = followReferences(schema, resolve);
  if (found.kind === "converted") return found.wire.startsWith("date") ? found.wire : null;
  return ["date", "date-time"].find((format) => facts.includes(`Format: ${format}`)) ?? null;
}
