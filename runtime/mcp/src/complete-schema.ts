import type { Json, JsonObject } from "./tools.js";

/** The maximum length of a schema as JSON. Models read the schemas of all tools before they call one. */
const MAX_LENGTH = 20_000;

/**
 * Returns a schema with the `$defs` to which it refers. If the result would be too long, replaces the schemas that are
 * the most references away with a schema that accepts any value. In some APIs, a schema refers to hundreds of others.
 */
export function completeSchema(schema: JsonObject, schemas: JsonObject): JsonObject {
  const definitions = new Map<string, Json>();
  let length = JSON.stringify(schema).length;
  let names = referencesIn(schema);
  while (names.length > 0) {
    const next = new Set<string>();
    for (const name of names) {
      if (definitions.has(name)) continue;
      const definition: Json = Object.hasOwn(schemas, name) ? (schemas[name] ?? true) : true;
      const size = JSON.stringify(definition).length + name.length;
      if (length + size > MAX_LENGTH) {
        definitions.set(name, { description: `${name}: not described, because the description is too long.` });
      } else {
        length += size;
        definitions.set(name, definition);
        for (const each of referencesIn(definition)) next.add(each);
      }
    }
    names = [...next];
  }
  return definitions.size === 0 ? schema : { ...schema, $defs: Object.fromEntries(definitions) };
}

const PREFIX = "#/$defs/";

/** Returns the names of the schemas to which a schema refers. */
function referencesIn(schema: Json): readonly string[] {
  const names = new Set<string>();
  const waiting: Json[] = [schema];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value !== "object" || value === null) continue;
    if (!Array.isArray(value) && "$ref" in value) {
      const { $ref: reference } = value;
      if (typeof reference === "string" && reference.startsWith(PREFIX)) names.add(reference.slice(PREFIX.length));
    }
    waiting.push(...(Object.values(value) as readonly Json[]));
  }
  return [...names];
}
