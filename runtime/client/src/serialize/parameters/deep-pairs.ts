import { encodeText } from "../encode-text.js";
import { isStructure } from "../is-structure.js";
import { textOf } from "../text-of.js";

/**
 * Serializes an object as `name[key]=value`, at any depth. OpenAPI defines only one level. Deeper levels and lists are
 * written as in PHP, Rails, qs and Stripe: `name[]=value`, with an index in the brackets if the items are objects.
 */
export function deepPairs(name: string, value: unknown, encode: (text: string) => string = encodeText): string[] {
  if (value === undefined || value === null) return [];
  if (!isStructure(value)) return [`${name}=${encode(textOf(value))}`];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, each]) => {
    const index = isList && !isStructure(each) ? "" : encode(key);
    return deepPairs(`${name}%5B${index}%5D`, each, encode);
  });
}
