import { isArray, isObject, type Json, type JsonObject } from "../../model/json.js";
import { follow } from "./follow.js";

/** Returns parts of a projected document, followed by the components to which they refer, directly or indirectly. */
export function reachableParts(parts: readonly Json[], document: JsonObject): readonly Json[] {
  const references = new Set<string>();
  const reachable = [...parts];
  // The loop adds components to the list.
  for (const part of reachable) {
    const stack: Json[] = [part];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      if (isArray(next)) stack.push(...next);
      if (!isObject(next)) continue;
      const reference = next["$ref"];
      if (typeof reference === "string" && !references.has(reference)) {
        references.add(reference);
        const target = follow(next, document);
        if (target !== null) reachable.push(target);
      }
      stack.push(...Object.values(next));
    }
  }
  return reachable;
}
