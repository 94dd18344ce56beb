import type { QueryRule } from "@almanac/mock/codegen/v1";
import { plainName } from "../../../analyze/names/plain-name.js";
import type { OperationParameter } from "../../../model/model.js";
import type { Schema } from "../../../model/schema.js";
import { followReferences } from "../../../analyze/schemas/follow-references.js";
import { propertiesOf } from "../schemas/properties-of.js";
import { variantsOf } from "../schemas/variants-of.js";
import { filterRule } from "./filter-rule.js";
import type { ListedItems, QueryInput } from "./query-input.js";

const maxInputs = 400;

/** Infers what query parameters do. A parameter whose effect isn't certain has no rule. */
export function findQueryRules(parameters: readonly OperationParameter[], items: ListedItems): readonly QueryRule[] {
  const inputs = parameters.flatMap((parameter) => inputsOf(parameter, items)).slice(0, maxInputs);
  return inputs.flatMap((input) => ruleOf(input, items) ?? []);
}

/** Returns a parameter and, if its style is `deepObject`, the properties of its value, up to two levels deep. */
function inputsOf(
  { name, style, schema, documentation }: OperationParameter,
  { resolve }: ListedItems,
): readonly QueryInput[] {
  const own: QueryInput = {
    parameter: [name],
    parts: partsOf(name),
    schema,
    description: documentation.text ?? "",
    facts: documentation.facts,
  };
  const properties = style === "deepObject" ? propertiesOf(schema, resolve) : [];
  const inner = properties.flatMap((property): readonly QueryInput[] => {
    const outer = {
      ...own,
      parameter: [name, property.name],
      parts: [...own.parts, property.name],
      schema: property.schema,
    };
    const deeper = propertiesOf(property.schema, resolve).map(({ name: last, schema: lastSchema }) => ({
      ...outer,
      parameter: [...outer.parameter, last],
      parts: [...outer.parts, last],
      schema: lastSchema,
    }));
    return [
      { ...outer, description: property.documentation.text ?? "", facts: property.documentation.facts },
      ...deeper,
    ];
  });
  return [own, ...inner];
}

/** Splits `filter[price][gte]`, `price__gte` and `filter.price` into words. */
function partsOf(name: string): readonly string[] {
  return name.split(/[[\].]+|__/).filter((part) => part !== "");
}

function ruleOf(input: QueryInput, items: ListedItems): QueryRule | null {
  if (!isValue(input.schema, items.resolve)) return null;
  const [first = "", ...rest] = input.parts;
  const hasFilterName = rest.length > 0 && ["filter", "filters", "where"].includes(plainName(first));
  const parts = hasFilterName ? rest : input.parts;
  const isAlone = input.parts.length === 1;
  const named = isAlone ? namedRule(input, items) : null;
  return named ?? filterRule(input, parts, items);
}

/** Whether a schema describes a string, a number, a boolean, or a list of these. */
function isValue(schema: Schema, resolve: ListedItems["resolve"]): boolean {
  return variantsOf(schema, resolve).some((each) =>
    each.kind === "array" ? variantsOf(each.items, resolve).some(isScalar) : isScalar(each),
  );
}

function isScalar({ kind }: Schema): boolean {
  return ["string", "number", "boolean", "converted", "enum"].includes(kind);
}

/** The rule of a parameter with a common name, such as `sort` and `q`; null if a property of the items has the same name. */
function namedRule({ parameter, parts, schema, description }: QueryInput, items: ListedItems): QueryRule | null {
  const name = plainName(parts[0] ?? "");
  if (directionNames.includes(name) && isDirection(schema, items.resolve)) return { parameter, does: "direction" };
  if (items.properties.some((property) => plainName(property.name) === name)) return null;
  if (name === "filter" && (parts[0] === "$filter" || /\b(odata|scim)\b/i.test(description)))
    return { parameter, does: "expression" };
  const does = namedEffects.find(([, names]) => names.includes(name))?.[0] ?? null;
  if (does === null) return null;
  // If the search has its own query syntax, matching words isn't enough.
  const hasSyntax =
    /syntax|qualifier|lucene|operator|expression|regex|regular|wildcard|\b(rsql|jql|cql|sql|odata|scim)\b/i;
  return does === "search" && hasSyntax.test(description) ? null : { parameter, does };
}

const directionNames = [
  "order",
  "sortorder",
  "direction",
  "sortdirection",
  "dir",
  "sortdir",
  "orderdirection",
  "orderdir",
];

const namedEffects: readonly (readonly [QueryRule["does"], readonly string[]])[] = [
  ["sort", ["sort", "sortby", "orderby", "sortfield", "sortkey", "ordering", "order"]],
  [
    "search",
    ["q", "query", "search", "searchterm", "searchtext", "searchquery", "searchstring", "keyword", "keywords", "term"],
  ],
  ["fields", ["fields", "select"]],
  ["include", ["include", "expand", "embed"]],
];

/** Whether the values of a parameter are directions: `asc`, `desc`. */
function isDirection(schema: Schema, resolve: ListedItems["resolve"]): boolean {
  const found = followReferences(schema, resolve);
  return (
    found.kind === "enum" &&
    found.values.every((value) => value === null || /^(asc|desc|ascending|descending|1|-1)$/i.test(String(value)))
  );
}
