/** The wire format of a value that has a different form in the program. `int64-text` is an integer in a string. */
export type Format = "date-time" | "date" | "int64" | "int64-text";

/**
 * How to convert a value: by its format, by a named plan in the table (`#Name`), by several plans in sequence, or by
 * the plans for nested values. A missing or `null` plan leaves the value unchanged.
 */
export type Plan = Format | `#${string}` | readonly Plan[] | NestedPlan;

/** The plans of the items of an array or the properties of an object. */
export interface NestedPlan {
  readonly items?: Plan;
  readonly tuple?: readonly (Plan | null)[];
  /** The plan for the items after those of the tuple. */
  readonly rest?: Plan;
  readonly properties?: Readonly<Record<string, Plan>>;
  /** The plan for properties without a plan of their own, except those in `except`. */
  readonly additional?: Plan;
  readonly except?: readonly string[];
  /** The property whose value selects one of `cases`. */
  readonly tag?: string;
  readonly cases?: Readonly<Record<string, Plan>>;
}

/** Named plans, keyed by type name. */
export type PlanTable = Readonly<Record<string, Plan>>;
