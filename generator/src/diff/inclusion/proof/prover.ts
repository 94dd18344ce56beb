import type { Shape } from "../../schema/shape.js";

export type ValueType = "null" | "boolean" | "number" | "string" | "array" | "object";

export const valueTypes: readonly ValueType[] = ["null", "boolean", "number", "string", "array", "object"];

/** A value must satisfy all of these schemas. `flatten` adds the members of `allOf`. */
export type Conjunction = readonly Shape[];

/**
 * The interface through which the modules of the prover call each other. `true` means "proven"; `false` means only
 * "not proven".
 */
export interface Prover {
  /** Whether each value that satisfies all of `parts` satisfies `target`. */
  readonly includes: (parts: Conjunction, target: Shape) => boolean;
  /** Like `includes`, but for the items, properties or property names of a value. */
  readonly includesInner: (parts: Conjunction, target: Shape) => boolean;
  /** Whether the keywords that restrict values are the same in two schemas. */
  readonly isSame: (left: Shape, right: Shape) => boolean;
  /** Whether no value satisfies all of `parts`. */
  readonly isEmpty: (parts: Conjunction) => boolean;
  /**
   * How to treat a schema without restrictions on undeclared properties. `closed`: its values have none, because the
   * sender knows only the declared ones. `open`: they can have any, as in JSON Schema.
   */
  readonly undeclared: "open" | "closed";
}
