import { isArray, isObject, type Json, type JsonObject } from "../model/json.js";
import type { Documentation } from "../model/schema.js";
import type { SchemaNode } from "../resolve/document.js";

export const undocumented: Documentation = { text: null, isDeprecated: false, facts: [] };

/** What a schema says for people. */
export function documentationOf(schema: SchemaNode): Documentation {
  if (!isObject(schema)) return undocumented;
  const text = textOf(schema["description"]) ?? textOf(schema["title"]);
  return { text, isDeprecated: schema["deprecated"] === true, facts: factsOf(schema) };
}

/** What types cannot say of a value, a line each. */
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
  if (schema["uniqueItems"] === true) facts.push("Items are unique");
  return facts;
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

function textOf(value: Json | undefined): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
