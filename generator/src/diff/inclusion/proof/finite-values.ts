import type { Json } from "../../../model/json.js";
import { isValid } from "../instances/is-valid.js";
import type { Conjunction, ValueType } from "./prover.js";

/**
 * Returns every value that may satisfy a conjunction, if a schema has `const` or `enum`, or if only null and
 * booleans are allowed. Otherwise, returns null.
 */
export function finiteValues(parts: Conjunction, types: ReadonlySet<ValueType>): readonly Json[] | null {
  const values = listed(parts) ?? literals(types);
  if (values === null) return null;
  return values.filter((value) => parts.every((part) => isValid(part, value) !== false));
}

function listed(parts: Conjunction): readonly Json[] | null {
  for (const { keywords } of parts) {
    const values = keywords.const ?? keywords.enum;
    if (values !== null) return values;
  }
  return null;
}

function literals(types: ReadonlySet<ValueType>): readonly Json[] | null {
  if ([...types].some((type) => type !== "null" && type !== "boolean")) return null;
  return [...(types.has("null") ? [null] : []), ...(types.has("boolean") ? [true, false] : [])];
}
