import type { Json } from "../../json.js";
import type { MockSchema } from "../../tables/tables.js";
import type { Location } from "./location.js";
import type { SampleOptions } from "./sample-options.js";
import { Sampler } from "./sampler.js";

const root: Location = {
  pointer: "",
  name: "",
  depth: 0,
  enclosing: null,
  isVaried: false,
  exampleIndex: 0,
  isFromExample: false,
};

export type { SampleOptions } from "./sample-options.js";

/**
 * Returns a value that is valid for a schema. Keeps the parts of the given value that the schema allows: properties,
 * items and scalars. Generates missing and invalid parts from the seed and their location.
 */
export function sample(schema: MockSchema, given: Json | undefined, options: SampleOptions): Json {
  return new Sampler(options).sample(schema, given, root);
}
