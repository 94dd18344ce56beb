import { deepPairs } from "./deep-pairs.js";
import { encodeText } from "../encode-text.js";
import { isStructure } from "../is-structure.js";

/** Serializes undeclared parameters: lists repeat the name, objects use brackets, `null` is omitted. */
export function extraQuery(query: Readonly<Record<string, unknown>> = {}): string {
  return Object.entries(query)
    .flatMap(([name, value]) => {
      const values: readonly unknown[] = Array.isArray(value) && !value.some(isStructure) ? value : [value];
      return values.flatMap((each) => deepPairs(encodeText(name), each));
    })
    .join("&");
}
