import type { Json } from "../../json.js";
import { sortKeys } from "./sort-keys.js";

/** Serializes a value so that equal values have equal texts, whatever the order of their properties. */
export function canonicalJson(value: Json): string {
  return JSON.stringify(sortKeys(value));
}
