import type { Reporter } from "../../diagnostics/reporter.js";
import { isArray, isObject, type Json, type JsonObject } from "../../model/json.js";
import { childOf } from "../../model/location.js";
import type { ApiDocument } from "../../resolve/document.js";
import { subschemasOf } from "../../resolve/schemas/schema-keywords.js";
import { dependenciesOf, forbiddenProperties } from "./convert-conditions.js";
import { schemasInOperations } from "../schemas/schemas-in-operations.js";
import { propertyKeys } from "../schemas/property-keys.js";

/** Says of every schema what of it no type can say: the type admits more then. Mocks hold values against all of it. */
export function reportUntyped(document: ApiDocument, reporter: Reporter): void {
  const seen = new Set<Json>();
  const queue = [...[...document.schemas.values()].map(({ schema }) => schema), ...schemasInOperations(document)];
  for (let schema = queue.pop(); schema !== undefined; schema = queue.pop()) {
    if (!isObject(schema) || seen.has(schema)) continue;
    seen.add(schema);
    const [first, ...others] = untypedKeywords(schema, document);
    if (first !== undefined) report(first, others, { at: document.locationOf(schema), reporter });
    for (const key of misfittingLists(schema)) reportMisfit(key, { at: document.locationOf(schema), reporter });
    queue.push(...subschemasOf(schema));
  }
}

function untypedKeywords(schema: JsonObject, document: ApiDocument): readonly string[] {
  const says = (key: string): boolean => isObject(schema[key]) && Object.keys(schema[key]).length > 0;
  const dependencies = ["dependentRequired", "dependentSchemas"].filter(says);
  return [
    ...["contains", "unevaluatedItems", "unevaluatedProperties"].filter(says),
    ...(says("if") && (schema["then"] !== undefined || schema["else"] !== undefined) ? ["if"] : []),
    ...(says("not") && forbiddenProperties(schema["not"]) === null ? ["not"] : []),
    ...(says("propertyNames") && !isSaidOfNames(schema["propertyNames"], document) ? ["propertyNames"] : []),
    ...(dependenciesOf(schema).length === 0 ? dependencies : []),
    ...(isStructured(schema["const"]) ? ["const"] : []),
    ...(isArray(schema["enum"]) && schema["enum"].some(isStructured) ? ["enum"] : []),
  ];
}

/** Constants are typed where they are scalars. */
function isStructured(value: Json | undefined): boolean {
  return isObject(value) || isArray(value);
}

/** Names that are listed are typed; patterns and lengths stand in the documentation, as those of texts do. */
function isSaidOfNames(names: Json | undefined, document: ApiDocument): boolean {
  const documented = ["type", "format", "pattern", "minLength", "maxLength", "description"];
  return (
    propertyKeys(names, document) !== null ||
    (isObject(names) && Object.keys(names).every((key) => documented.includes(key)))
  );
}

/** Lists of names and descriptions that are not as long as the list of values: one of them is about another value. */
function misfittingLists(schema: JsonObject): readonly string[] {
  const values = schema["enum"] ?? schema["x-extensible-enum"];
  if (!isArray(values)) return [];
  const count = values.filter((value) => value !== null).length;
  return ["x-enum-varnames", "x-enumNames", "x-enum-descriptions", "x-enumDescriptions"].filter((key) => {
    const list = schema[key];
    return isArray(list) && list.length !== count && list.length !== values.length;
  });
}

function reportMisfit(key: string, { at, reporter }: { readonly at: string; readonly reporter: Reporter }): void {
  reporter.report({
    code: "misfitting-enum-list",
    severity: "warning",
    at: childOf(at, key),
    onKey: true,
    message: `${key} is not as long as the list of values; what it says is taken from the first value on.`,
    help: "Write one for each value, in their order.",
  });
}

function report(
  first: string,
  others: readonly string[],
  { at, reporter }: { readonly at: string; readonly reporter: Reporter },
): void {
  const keywords = [first, ...others].map((keyword) => `\`${keyword}\``);
  reporter.report({
    code: "schema-not-typed",
    severity: "warning",
    at: childOf(at, first),
    onKey: true,
    message: `No type can say ${keywords.join(" and ")}: the type admits more than the schema.`,
    help: "Nothing to do, if that is fine: the mock holds values against the whole schema.",
  });
}
