import type { JsonObject } from "../../../generator/dist/model/json.js";

const ofComponents = /^#\/(?:components\/[^/]+|definitions|parameters|responses)\/[^/]+$/;

/** Whether a document refers to parts of paths or components. Rewriting these parts would change their JSON Pointers. */
export function refersInside(document: JsonObject): boolean {
  const stack: unknown[] = [document];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next !== "object" || next === null) continue;
    const { $ref: reference } = next as { readonly $ref?: unknown };
    if (typeof reference === "string" && !ofComponents.test(reference)) return true;
    for (const each of Object.values(next)) stack.push(each);
  }
  return false;
}
