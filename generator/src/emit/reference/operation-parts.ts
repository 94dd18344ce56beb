import { entriesOf, member, type Json, type JsonObject } from "../../model/json.js";

/** Caches the parts of each document, because several steps need them. */
const cache = new WeakMap<JsonObject, ReadonlyMap<string, Json>>();

/** Returns the operations of a projected document, keyed by the names of their functions. */
export function operationParts(document: JsonObject): ReadonlyMap<string, Json> {
  const parts = cache.get(document) ?? findParts(document);
  cache.set(document, parts);
  return parts;
}

function findParts(document: JsonObject): ReadonlyMap<string, Json> {
  const parts = new Map<string, Json>();
  for (const [, item] of entriesOf(document["paths"])) {
    for (const [, part] of [...entriesOf(item), ...entriesOf(member(item, "additionalOperations"))]) {
      const name = member(member(part, "x-almanac"), "function");
      if (typeof name === "string") parts.set(name, part);
    }
  }
  return parts;
}
