import { fileOf, keysOf, pointerOf, type Location } from "../../model/location.js";

/** A place in a named schema: `Order` and `lines[].sku`. The path is empty for the schema itself. */
export interface NamedPlace {
  readonly schema: string;
  readonly path: string;
}

/** Returns the named schema that contains a location, and the path of the property in it; null if there is none. */
export function namedPlace(at: Location): NamedPlace | null {
  const keys = keysOf(pointerOf(at));
  const start = keys[0] === "components" && keys[1] === "schemas" ? 2 : keys[0] === "definitions" ? 1 : null;
  const name = start === null ? null : (keys[start] ?? null);
  if (name !== null) return { schema: name, path: pathOf(keys.slice((start ?? 0) + 1)) };
  // In a file with a single schema, pointers begin with a keyword. The file is named after the schema.
  const [file] = (fileOf(at).split("/").at(-1) ?? "").split(".");
  const isSchemaFile = keys.length > 0 && schemaKeywords.has(keys[0] ?? "");
  return isSchemaFile && file !== undefined && file !== "" ? { schema: file, path: pathOf(keys) } : null;
}

const schemaKeywords = new Set(["properties", "items", "allOf", "oneOf", "anyOf", "required", "enum", "type"]);

/** Returns the path of the property that a pointer inside a schema leads to. */
function pathOf(keys: readonly string[]): string {
  let path = "";
  for (let index = 0; index < keys.length; index++) {
    const [key, next] = [keys[index], keys[index + 1]];
    if (key === "properties" && next !== undefined) {
      path += `${path === "" ? "" : "."}${next}`;
      index++;
    } else if (key === "items" && next !== undefined) path += "[]";
    else if (key === "additionalProperties" && next !== undefined) path += "[key]";
    else if ((key === "allOf" || key === "oneOf" || key === "anyOf") && next !== undefined) index++;
    else break;
  }
  return path;
}
