import type { Schemas } from "../schema/flatten.js";

/** How a value is sampled. */
export interface SampleOptions {
  /** A `$ref` is a name in it. */
  readonly schemas: Schemas;
  /** `7/apiKeys/65aa…`: the value at the pointer p comes from the hash of `seed + p`, and from nothing else. */
  readonly seed: string;
  /** A response leaves `writeOnly` properties out, a request `readOnly` ones. */
  readonly direction: "request" | "response";
  /** Which absent properties are made up: all that the schema names, or the required ones. */
  readonly fill: "all" | "required";
  /** The ISO instant of the mock's clock: made-up dates lie within the year before it. */
  readonly now: string;
}
