import { encodeText, isStructure, textOf } from "../encode-text.js";

/**
 * Writes a structure as `name[key]=value`, to any depth. OpenAPI defines only one level; deeper, and for lists, this
 * is what PHP, Rails, qs and Stripe read: `name[]=value`, with an index where the elements are objects.
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
