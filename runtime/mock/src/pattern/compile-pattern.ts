import { BoundedPattern } from "./bounded-pattern.js";

/** Compiles a pattern with the flag `u`, as JSON Schema recommends, or else without it, as many patterns require. Null if it is invalid. */
export function compilePattern(pattern: string): BoundedPattern | null {
  for (const flags of ["u", ""]) {
    try {
      return new BoundedPattern(new RegExp(pattern, flags));
    } catch {
      // Try the next flags. The generator reports invalid patterns.
    }
  }
  return null;
}
