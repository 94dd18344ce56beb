import { isObject, type Json } from "../../model/json.js";
import type { Documentation } from "../../model/schema.js";
import type { SchemaNode } from "../../resolve/document.js";
import { factsOf } from "./facts-of.js";

export const undocumented: Documentation = { text: null, isDeprecated: false, facts: [] };

/** Returns the documentation of a schema: its description or title, and the facts that its type cannot express. */
export function documentationOf(schema: SchemaNode): Documentation {
  if (!isObject(schema)) return undocumented;
  const text = textOf(schema["description"]) ?? textOf(schema["title"]);
  return { text, isDeprecated: schema["deprecated"] === true, facts: factsOf(schema) };
}

function textOf(value: Json | undefined): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
