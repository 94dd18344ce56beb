import { list } from "../../diagnostics/list.js";
import type { Reporter } from "../../diagnostics/reporter.js";
import { isArray, isObject, type Json, type JsonObject } from "../../model/json.js";
import { childOf } from "../../model/location.js";
import type { ApiDocument } from "../../resolve/document.js";
import { subschemasOf } from "../../resolve/schemas/schema-keywords.js";
import { dependenciesOf, forbiddenProperties } from "./convert-conditions.js";
import { schemasInOperations } from "../schemas/schemas-in-operations.js";
import { propertyKeys } from "../schemas/property-keys.js";

/** Reports, for each schema, the constraints that its TypeScript type can't express. Mocks still validate them. */
export function reportUntyped(document: ApiDocument, reporter: Reporter): void {
  const seen = new Set<Json>();
  const queue = [...[...document.schemas.values()].map(({ schema }) => schema), ...schemasInOperations(document)];
  for (let schema = queue.pop(); schema !== undefined; schema = queue.pop()) {
    if (!isObject(schema) || seen.has(schema)) continue;
    seen.add(schema);
    const [first, ...others] = untypedKeywords(schema, document);
    if (first !== undefined) report(first, others, { at: document.locationOf(schema), reporter });
    for (const key of mismatchedEnumLists(schema)) reportMismatch(key, { at: document.locationOf(schema), reporter });
    for (const each of subschemasOf(schema)) queue.push(each);
  }
}

const limitingKeywords = new Set([
  "contains",
  "unevaluatedItems",
  "unevaluatedProperties",
  "if",
  "not",
  "propertyNames",
  "dependentRequired",
  "dependentSchemas",
  "const",
  "enum",
]);

function untypedKeywords(schema: JsonObject, document: ApiDocument): readonly string[] {
  // Most schemas have none of these keywords.
  if (!Object.keys(schema).some((key) => limitingKeywords.has(key))) return [];
  const isSet = (key: string): boolean => isObject(schema[key]) && Object.keys(schema[key]).length > 0;
  const dependencies = ["dependentRequired", "dependentSchemas"].filter(isSet);
  return [
    ...["contains", "unevaluatedItems", "unevaluatedProperties"].filter(isSet),
    ...(isSet("if") && (schema["then"] !== undefined || schema["else"] !== undefined) ? ["if"] : []),
    ...(isSet("not") && forbiddenProperties(schema["not"]) === null ? ["not"] : []),
    ...(isSet("propertyNames") && !isTypedOrDocumented(schema["propertyNames"], document) ? ["propertyNames"] : []),
    ...(dependenciesOf(schema).length === 0 ? dependencies : []),
    ...(isStructured(schema["const"]) ? ["const"] : []),
    ...(isArray(schema["enum"]) && schema["enum"].some(isStructured) ? ["enum"] : []),
  ];
}

/** Whether a constant is an object or a list. TypeScript has no literal type for these. */
function isStructured(value: Json | undefined): boolean {
  return isObject(value) || isArray(value);
}

/** Whether `propertyNames` lists names, which become properties, or has only keywords that appear in the documentation. */
function isTypedOrDocumented(names: Json | undefined, document: ApiDocument): boolean {
  const documented = ["type", "format", "pattern", "minLength", "maxLength", "description"];
  return (
    propertyKeys(names, document) !== null ||
    (isObject(names) && Object.keys(names).every((key) => documented.includes(key)))
  );
}

/** Returns the keywords whose list of enum names or descriptions doesn't have one entry for each value. */
function mismatchedEnumLists(schema: JsonObject): readonly string[] {
  const values = schema["enum"] ?? schema["x-extensible-enum"];
  if (!isArray(values)) return [];
  const count = values.filter((value) => value !== null).length;
  return ["x-enum-varnames", "x-enumNames", "x-enum-descriptions", "x-enumDescriptions"].filter((key) => {
    const entries = schema[key];
    return isArray(entries) && entries.length !== count && entries.length !== values.length;
  });
}

function reportMismatch(key: string, { at, reporter }: { readonly at: string; readonly reporter: Reporter }): void {
  reporter.report({
    code: "enum-list-length",
    severity: "warning",
    at: childOf(at, key),
    onKey: true,
    message: `${key} and the list of values differ in length; entries are matched to values in order.`,
    help: "Add one entry for each value, in the same order.",
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
    message: `A TypeScript type cannot express ${list(keywords)}: the generated type allows more values than the schema.`,
    help: "No change is needed if the wider type is acceptable: mocks validate values against the complete schema.",
  });
}
