import { BoundedPattern } from "./bounded-pattern.js";

/** A pattern of JSON Schema as an expression: with the flag `u`, as it should be read, or without, as many are written. */
export function compilePattern(pattern: string): BoundedPattern | null {
  for (const flags of ["u", ""]) {
    try {
      return new BoundedPattern(new RegExp(pattern, flags));
    } catch {
      // The next flags may do; a pattern that none will do for is the document's fault, and reported there.
    }
  }
  return null;
}
