import { isObject, member, type Json, type JsonObject } from "../../model/json.js";

/** Returns the operations of a projected document, keyed by function name. */
export function operationObjects(document: JsonObject): ReadonlyMap<string, JsonObject> {
  const found = new Map<string, JsonObject>();
  const paths = member(document, "paths");
  for (const item of Object.values(isObject(paths) ? paths : {})) {
    const others = member(item, "additionalOperations");
    for (const operation of [item, others].flatMap((each) => (isObject(each) ? Object.values(each) : []))) {
      const name = member(member(operation, "x-almanac"), "function");
      if (typeof name === "string" && isObject(operation)) found.set(name, operation);
    }
  }
  return found;
}

/** Returns the part of a projected document to which a value refers, or the value itself if it isn't a reference. */
export function resolvePart(value: Json | undefined, document: JsonObject): Json | undefined {
  const reference = member(value, "$ref");
  if (typeof reference !== "string" || !reference.startsWith("#/components/")) return value;
  return reference
    .slice(2)
    .split("/")
    .reduce<Json | undefined>((part, key) => member(part, decodeKey(key)), document);
}

function decodeKey(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}
