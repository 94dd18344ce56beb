import { isArray, isObject, type Json } from "../../model/json.js";

/** Returns the keys of the definitions that a schema refers to, without duplicates. */
export function referencesOf(schema: Json): readonly string[] {
  const found = new Set<string>();
  collect(schema, found);
  return [...found];
}

function collect(schema: Json, found: Set<string>): void {
  if (isArray(schema)) for (const each of schema) collect(each, found);
  if (!isObject(schema)) return;
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === "$ref" && typeof value === "string") found.add(value);
    else if (keyword === "const" || keyword === "enum") continue;
    else if (mapKeywords.has(keyword) && isObject(value)) for (const each of Object.values(value)) collect(each, found);
    else collect(value, found);
  }
}

/** Keywords whose values map names to schemas. The names aren't keywords: a property can be named `$ref`. */
const mapKeywords: ReadonlySet<string> = new Set(["properties", "patternProperties", "dependentSchemas"]);
