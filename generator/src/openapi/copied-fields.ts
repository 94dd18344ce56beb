import { defineMember, isArray, isObject, type Json, type JsonObject } from "../model/json.js";

/**
 * Almanac's own extensions, which aren't copied. `x-mock` describes the behavior of a mock, and `x-webhooks` becomes
 * the field `webhooks`.
 */
const ownExtensions: ReadonlySet<string> = new Set(["x-mock", "x-webhooks", "x-almanac"]);

/**
 * Copies fields and extensions of a part of the original document. Leaves out extensions with references, because the
 * projected document doesn't contain their targets.
 */
export function copiedFields(part: Json, ...fields: readonly string[]): JsonObject {
  const copied: Record<string, Json> = {};
  for (const [key, value] of Object.entries(isObject(part) ? part : {})) {
    const isExtension = key.startsWith("x-") && !ownExtensions.has(key) && !hasReference(value);
    if (isExtension || fields.includes(key)) defineMember(copied, key, value);
  }
  return copied;
}

function hasReference(value: Json): boolean {
  const stack: Json[] = [value];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (isArray(next)) stack.push(...next);
    else if (isObject(next)) {
      if (typeof next["$ref"] === "string") return true;
      stack.push(...Object.values(next));
    }
  }
  return false;
}
