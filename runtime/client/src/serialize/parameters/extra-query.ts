import { deepPairs } from "./deep-pairs.js";
import { encodeText } from "../encode-text.js";
import { isStructure } from "../is-structure.js";

/**
 * Serializes parameters that the document doesn't declare. Repeats the name for each item of a list, writes objects
 * with brackets, and omits `null`.
 */
export function extraQuery(query: Readonly<Record<string, unknown>> | undefined): readonly string[] {
  return Object.entries(query ?? {}).flatMap(([name, value]) => {
    const values: readonly unknown[] = Array.isArray(value) && !value.some(isStructure) ? value : [value];
    return values.flatMap((each) => deepPairs(encodeText(name), each));
  });
}
