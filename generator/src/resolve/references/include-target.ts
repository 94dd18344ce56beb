import { isObject, type Json } from "../../model/json.js";
import { childOf } from "../../model/location.js";
import type { LocatedValue } from "./located-value.js";
import type { References } from "./references.js";

/**
 * Returns the value that replaces an object with `$ref`: the value at the end of the chain of references, with the
 * fields next to the `$ref` added. Those fields take precedence, as they do in common tools. If the reference can't be
 * resolved, reports that and returns null.
 */
export function includeTarget({ value, at }: LocatedValue, references: References): LocatedValue | null {
  const target = references.follow(value, at);
  if (target === null) return null;
  recordLocations(target, references);
  const { $ref: _, ...siblings } = isObject(value) ? value : {};
  if (Object.keys(siblings).length === 0 || !isObject(target.value)) return target;
  for (const [key, sibling] of Object.entries(siblings))
    recordLocations({ value: sibling, at: childOf(at, key) }, references);
  return { value: references.withOrigin({ ...target.value, ...siblings }, target.at), at: target.at };
}

/** Records the location of a value and its contents. Not recursive, so that deep nesting can't overflow the stack. */
function recordLocations(root: LocatedValue, references: References): void {
  const stack = [root];
  const visited = new Set<Json>();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { value, at } = next;
    if (typeof value !== "object" || value === null || visited.has(value)) continue;
    visited.add(value);
    const located = references.locateValue(value, at);
    if (isObject(value)) references.withOrigin(value, located.at);
    for (const [key, child] of Object.entries(value)) stack.push({ value: child, at: childOf(located.at, key) });
  }
}
