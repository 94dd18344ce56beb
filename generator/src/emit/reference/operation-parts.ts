import { entriesOf, isObject, member, type Json, type JsonObject } from "../../model/json.js";

/** Caches the parts of each object of paths, because several steps and versions need them. */
const cache = new WeakMap<JsonObject, ReadonlyMap<string, Json>>();

/** Returns the operations of a projected document, keyed by the names of their functions. */
export function operationParts(document: JsonObject): ReadonlyMap<string, Json> {
  const paths = document["paths"];
  if (!isObject(paths)) return new Map();
  const parts = cache.get(paths) ?? findParts(paths);
  cache.set(paths, parts);
  return parts;
}

function findParts(paths: JsonObject): ReadonlyMap<string, Json> {
  const parts = new Map<string, Json>();
  for (const [, item] of entriesOf(paths)) {
    for (const [, part] of [...entriesOf(item), ...entriesOf(member(item, "additionalOperations"))]) {
      const name = member(member(part, "x-almanac"), "function");
      if (typeof name === "string") parts.set(name, part);
    }
  }
  return parts;
}
