import type { Json, JsonObject } from "../../../../generator/dist/model/json.js";

/** Reverses the order of the keys in every object. */
export function reverseKeys(document: JsonObject): JsonObject {
  const reverse = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(reverse);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, each]) => [key, reverse(each)]),
    );
  };
  return reverse(document) as JsonObject;
}
