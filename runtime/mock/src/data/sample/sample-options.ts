import type { Json } from "../../json.js";
import type { FlatSchema } from "../schema/flat-schema.js";
import type { Schemas } from "../schema/flatten.js";

export interface SampleOptions {
  /** The schemas that a `$ref` refers to by name. */
  readonly schemas: Schemas;
  /** For example, `7/apiKeys/65aa…`. A generated value depends only on this seed and the value's JSON Pointer. */
  readonly seed: string;
  /** Responses omit `writeOnly` properties; requests omit `readOnly` ones. */
  readonly direction: "request" | "response";
  /** Which missing properties are generated: all declared ones, or the required ones. */
  readonly fill: "all" | "required";
  /** The time of the mock's clock, as an ISO instant. Generated dates are near it, usually within the year before it. */
  readonly now: string;
  /**
   * Names of properties whose values must differ between the values sampled with these options, in addition to
   * properties that look like an identity (`id`, `token`). Examples of all these properties are ignored. Null if only
   * one value is sampled.
   */
  readonly distinct?: ReadonlySet<string> | null;
  /**
   * A cache of array items that are valid without changes. Share it only between samples with the same `direction` and
   * `fill`.
   */
  readonly settled?: SettledItems;
}

/** Sampled items, keyed by the given item and its schema. */
export type SettledItems = WeakMap<object, Map<FlatSchema, Json>>;
