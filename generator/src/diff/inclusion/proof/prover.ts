import type { Shape } from "../../schema/shape.js";

export type ValueType = "null" | "boolean" | "number" | "string" | "array" | "object";

export const valueTypes: readonly ValueType[] = ["null", "boolean", "number", "string", "array", "object"];

/** Schemas that a value satisfies together. Members of `allOf` are listed beside the schema that contains them. */
export type Conjunction = readonly Shape[];

/** What the parts of the proof need from each other. Each answer is only given if it is certain; `false` means "not proven". */
export interface Prover {
  /** Whether each value that satisfies all of `parts` satisfies `target`. */
  readonly includes: (parts: Conjunction, target: Shape) => boolean;
  /** The same question about the items, members or names of the value. */
  readonly includesInner: (parts: Conjunction, target: Shape) => boolean;
  /** Whether no value satisfies all of `parts`. */
  readonly isEmpty: (parts: Conjunction) => boolean;
  /**
   * How to read a schema that says nothing about undeclared properties. `closed`: such a value has none, because the
   * sender knows only the declared ones. `open`: it may have any, as JSON Schema says.
   */
  readonly undeclared: "open" | "closed";
}
