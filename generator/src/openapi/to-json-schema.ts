import { defineMember, isArray, isObject, member, type Json, type JsonObject } from "../model/json.js";
import { subschemaKeywords } from "../resolve/schemas/schema-keywords.js";

const prefix = "#/components/schemas/";

/** The keywords of OpenAPI's schemas that JSON Schema doesn't have. They don't affect which values are valid. */
const openApiKeywords: ReadonlySet<string> = new Set(["discriminator", "xml", "externalDocs"]);

/**
 * Converts a schema of a projected document to a self-contained JSON Schema 2020-12: the schemas to which it refers are
 * in `$defs`, under the same names. Leaves out extensions and the keywords that only OpenAPI has. Replaces `example`
 * with `examples`.
 */
export function toJsonSchema(document: JsonObject, schema: Json): JsonObject {
  const schemas = member(member(document, "components"), "schemas");
  const names = new Set<string>();
  const convert = (node: Json): Json => {
    if (!isObject(node)) return node;
    const converted: Record<string, Json> = {};
    for (const [key, value] of Object.entries(node)) {
      if (key.startsWith("x-") || openApiKeywords.has(key)) continue;
      if (key === "example") converted["examples"] = [value];
      else defineMember(converted, key, convertPart(key, value));
    }
    return converted;
  };
  const convertPart = (key: string, value: Json): Json => {
    if (key === "$ref" && typeof value === "string" && value.startsWith(prefix)) {
      const name = value.slice(prefix.length);
      names.add(name);
      return `#/$defs/${name}`;
    }
    switch (subschemaKeywords.get(key)) {
      case "schema":
        return convert(value);
      case "list":
        return isArray(value) ? value.map(convert) : value;
      case "map": {
        const map: Record<string, Json> = {};
        for (const [name, each] of Object.entries(isObject(value) ? value : {})) defineMember(map, name, convert(each));
        return map;
      }
      case undefined:
        return value;
    }
  };
  const root = convert(schema);
  const definitions: Record<string, Json> = {};
  // The loop also visits the names that `convert` adds for references.
  for (const name of names) defineMember(definitions, name, convert(member(schemas, name) ?? true));
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...(isObject(root) ? root : root === false ? { not: {} } : {}),
    ...(names.size === 0 ? {} : { $defs: definitions }),
  };
}
