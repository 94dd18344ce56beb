import { isArray, isObject, type Json, type JsonObject } from "../../model/json.js";
import { follow } from "./follow.js";

/** Caches the references in parts, because versions share parts. */
const references = new WeakMap<JsonObject, readonly string[]>();

/** Returns parts of a projected document, followed by the components to which they refer, directly or indirectly. */
export function reachableParts(parts: readonly Json[], document: JsonObject): readonly Json[] {
  const followed = new Set<string>();
  const reachable = [...parts];
  // The loop adds components to the list.
  for (const part of reachable) {
    for (const $ref of isObject(part) ? referencesIn(part) : []) {
      if (followed.has($ref)) continue;
      followed.add($ref);
      const target = follow({ $ref }, document);
      if (target !== null) reachable.push(target);
    }
  }
  return reachable;
}

/** Returns the references in a part, including those in the mapping of a discriminator. */
function referencesIn(part: JsonObject): readonly string[] {
  const known = references.get(part);
  if (known !== undefined) return known;
  const found = new Set<string>();
  const stack: Json[] = [part];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === "string" && next.startsWith("#/components/")) found.add(next);
    else if (isArray(next)) stack.push(...next);
    else if (isObject(next)) stack.push(...Object.values(next));
  }
  references.set(part, [...found]);
  return [...found];
}
