import type { SchemaObject } from "../schema.js";
import { combine } from "./combine.js";
import { hasUniqueItems } from "./has-unique-items.js";
import { accepted, rejected, type Judge, type Path, type Verdict } from "./verdict.js";

/** Judges an array by the keywords for arrays, except `unevaluatedItems`. */
export function judgeArray(schema: SchemaObject, items: readonly unknown[], path: Path, judge: Judge): Verdict {
  const { minItems = 0, maxItems = Infinity, uniqueItems = false, prefixItems = [], items: others } = schema;
  const nested = items.flatMap((item, index) => {
    const each = prefixItems[index] ?? (index < prefixItems.length ? undefined : others);
    return each === undefined ? [] : judge(each, item, [...path, index]).issues;
  });
  return combine([
    items.length < minItems ? rejected("minItems", `must have at least ${minItems} items`, path) : accepted,
    items.length > maxItems ? rejected("maxItems", `must have at most ${maxItems} items`, path) : accepted,
    uniqueItems && !hasUniqueItems(items) ? rejected("uniqueItems", "must not have duplicate items", path) : accepted,
    judgeContains(schema, items, path, judge),
    { ...accepted, issues: nested, items: others === undefined ? prefixItems.length : Infinity },
  ]);
}

function judgeContains(
  { contains, minContains = 1, maxContains = Infinity }: SchemaObject,
  items: readonly unknown[],
  path: Path,
  judge: Judge,
): Verdict {
  // Every array is valid. Like Ajv, doesn't treat the items as evaluated.
  if (contains === undefined || (minContains === 0 && maxContains === Infinity)) return accepted;
  const count = items.filter((item, index) => judge(contains, item, [...path, index]).issues.length === 0).length;
  const isValid = count >= minContains && count <= maxContains;
  // Like Ajv, treats all items as evaluated.
  const evaluated = { ...accepted, items: Infinity };
  return isValid
    ? evaluated
    : combine([
        evaluated,
        rejected("contains", `must contain ${describe(minContains, maxContains)} of the valid items`, path),
      ]);
}

function describe(min: number, max: number): string {
  return max === Infinity ? `at least ${min}` : `${min} to ${max}`;
}
