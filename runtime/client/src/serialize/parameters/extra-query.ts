import { deepPairs } from "./deep-pairs.js";
import { encodeText, isStructure } from "../encode-text.js";

/** Writes parameters that no description knows: lists repeat the name, structures go in brackets, `null` is left out. */
export function extraQuery(query: Readonly<Record<string, unknown>> = {}): string {
  return Object.entries(query)
    .flatMap(([name, value]) => {
      const values: readonly unknown[] = Array.isArray(value) && !value.some(isStructure) ? value : [value];
      return values.flatMap((each) => deepPairs(encodeText(name), each));
    })
    .join("&");
}
