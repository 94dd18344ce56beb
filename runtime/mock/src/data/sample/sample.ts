import type { Json } from "../../json.js";
import type { MockSchema } from "../../tables/tables.js";
import type { SampleOptions } from "./sample-options.js";
import { Sampler } from "./sampler.js";

export type { SampleOptions } from "./sample-options.js";

/**
 * A value that is valid by a schema and keeps of what is given all that the schema allows: known members, items and
 * scalars. What is absent or does not fit is made up from the seed and its place.
 */
export function sample(schema: MockSchema, given: Json | undefined, options: SampleOptions): Json {
  return new Sampler(options).sample(schema, given, { pointer: "", name: "", depth: 0, enclosing: null });
}
