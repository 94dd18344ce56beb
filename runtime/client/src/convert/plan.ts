/** What stands as text or as a number on the wire; `int64-text` is an integer in a string. */
export type Format = "date-time" | "date" | "int64" | "int64-text";

/**
 * Where in a value something is converted: the value itself, by a format; as the plan of this name in the table says (`#Name`); by
 * several plans in turn; or further in. A plan that is absent or `null` converts nothing.
 */
export type Plan = Format | `#${string}` | readonly Plan[] | NestedPlan;

export interface NestedPlan {
  readonly items?: Plan;
  readonly tuple?: readonly (Plan | null)[];
  /** Of the items behind the tuple's. */
  readonly rest?: Plan;
  readonly properties?: Readonly<Record<string, Plan>>;
  /** Of the properties that have no plan, without those of `except`. */
  readonly additional?: Plan;
  readonly except?: readonly string[];
  /** The property whose value says which of `cases` it is. */
  readonly tag?: string;
  readonly cases?: Readonly<Record<string, Plan>>;
}

/** Plans by the names of types. */
export type PlanTable = Readonly<Record<string, Plan>>;
