import { typeOfValue } from "../instances/type-of-value.js";
import { valueTypes, type Conjunction, type ValueType } from "./prover.js";

/** Returns the types that a value of a conjunction can have. */
export function typesOf(parts: Conjunction): ReadonlySet<ValueType> {
  const types = new Set(valueTypes);
  for (const { keywords } of parts) {
    if (keywords.isNever) return new Set();
    const values = keywords.const ?? keywords.enum;
    const allowed = new Set(values === null ? valueTypes : values.map(typeOfValue));
    const named = keywords.types;
    for (const type of types) {
      const isNamed = named === null || named.includes(type) || (type === "number" && named.includes("integer"));
      if (!isNamed || !allowed.has(type)) types.delete(type);
    }
  }
  return types;
}
