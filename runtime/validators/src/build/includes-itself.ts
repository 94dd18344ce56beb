import type { JsonSchema } from "../schema.js";

/**
 * Whether the target of a reference applies itself to the same value, directly or through other schemas. Follows only
 * the keywords that the libraries evaluate: `$ref`, `allOf` and `anyOf`.
 */
export function includesItself(reference: () => JsonSchema): boolean {
  const root = reference();
  const seen = new Set<JsonSchema>();
  const queue: JsonSchema[] = [root];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (typeof next === "boolean") continue;
    const { $ref, allOf = [], anyOf = [] } = next;
    for (const each of [...($ref === undefined ? [] : [$ref()]), ...allOf, ...anyOf]) {
      if (each === root) return true;
      if (!seen.has(each)) queue.push(each);
      seen.add(each);
    }
  }
  return false;
}
