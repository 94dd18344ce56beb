import { isArray, isObject, type Json, type JsonObject } from "../../model/json.js";
import type { EnumMember } from "../../model/schema.js";
import { enumMembersOf, membersOfConstants } from "./enum-members.js";

/** Longer examples are left out. */
const maxExampleLength = 80;

/** Describes the constraints that a type can't express, one per line: `Range: 1 to 500`. */
export function factsOf(schema: JsonObject): readonly string[] {
  const facts: string[] = [];
  if (schema["default"] !== undefined) facts.push(`Default: ${inline(schema["default"])}`);
  if (typeof schema["format"] === "string" && schema["format"] !== "binary") facts.push(`Format: ${schema["format"]}`);
  if (typeof schema["pattern"] === "string") facts.push(`Pattern: ${schema["pattern"]}`);
  facts.push(...rangeFact("Length", schema["minLength"], schema["maxLength"]));
  facts.push(...rangeFact("Items", schema["minItems"], schema["maxItems"]));
  facts.push(...rangeFact("Properties", schema["minProperties"], schema["maxProperties"]));
  facts.push(...rangeFact("Range", schema["minimum"], schema["maximum"]));
  if (typeof schema["exclusiveMinimum"] === "number") facts.push(`More than ${schema["exclusiveMinimum"]}`);
  if (typeof schema["exclusiveMaximum"] === "number") facts.push(`Less than ${schema["exclusiveMaximum"]}`);
  if (typeof schema["multipleOf"] === "number") facts.push(`Multiple of: ${schema["multipleOf"]}`);
  if (schema["uniqueItems"] === true) facts.push("Items are unique");
  facts.push(...propertyNameFacts(schema["propertyNames"]));
  const example = exampleOf(schema);
  if (example !== undefined && inline(example).length <= maxExampleLength) facts.push(`Example: ${inline(example)}`);
  if (constantKeywords.some((key) => schema[key] !== undefined)) facts.push(...enumFacts(schema));
  return facts;
}

const constantKeywords = ["enum", "x-extensible-enum", "oneOf", "anyOf"];

/** Describes each enum value or constant that has a name or description in the document, one per line. */
function enumFacts(schema: JsonObject): readonly string[] {
  const choices = ["oneOf", "anyOf"].flatMap((key) => {
    const list = schema[key];
    return isArray(list) ? membersOfConstants(list) : [];
  });
  return [...enumMembersOf(schema), ...choices].map(enumFact);
}

function enumFact({ value, name, text }: EnumMember): string {
  const label = name === null || name === String(value) ? "" : ` (${name})`;
  return `${JSON.stringify(value)}${label}${text === null ? "" : `: ${text}`}`;
}

function propertyNameFacts(names: Json | undefined): readonly string[] {
  if (!isObject(names)) return [];
  const pattern = typeof names["pattern"] === "string" ? [`Pattern of names: ${names["pattern"]}`] : [];
  return [...pattern, ...rangeFact("Length of names", names["minLength"], names["maxLength"])];
}

function exampleOf({ example, examples }: JsonObject): Json | undefined {
  return example ?? (isArray(examples) ? examples[0] : undefined);
}

function rangeFact(label: string, low: Json | undefined, high: Json | undefined): readonly string[] {
  const from = typeof low === "number" ? low : null;
  const to = typeof high === "number" ? high : null;
  if (from === null && to === null) return [];
  if (from === to) return [`${label}: ${from}`];
  if (to === null) return [`${label}: ${from} or more`];
  return [from === null ? `${label}: at most ${to}` : `${label}: ${from} to ${to}`];
}

function inline(value: Json): string {
  return isArray(value) || isObject(value) ? JSON.stringify(value) : String(value);
}
