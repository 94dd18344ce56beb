import { isObject, member, type Json, type JsonObject } from "../../model/json.js";
import { keysOf } from "../../model/location.js";

const maxReferences = 50;

/** Returns the part to which a reference in a projected document leads. Returns any other part unchanged. */
export function follow(part: Json | undefined, document: JsonObject): Json {
  let found: Json = part ?? null;
  for (let count = 0; count < maxReferences; count += 1) {
    const reference = isObject(found) ? found["$ref"] : undefined;
    if (typeof reference !== "string" || !reference.startsWith("#/")) return found;
    let target: Json | undefined = document;
    for (const key of keysOf(reference.slice(1))) target = member(target, key);
    found = target ?? null;
  }
  return null;
}
