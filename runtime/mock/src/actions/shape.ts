import { sample } from "../data/sample/sample.js";
import type { Json } from "../json.js";
import type { MockSchema } from "../tables/tables.js";
import type { Call } from "./call.js";

export interface ShapeOptions {
  /** What the values are made of, beside the mock's seed: the resource and the keys of the entity. */
  readonly seed: string;
  readonly fill: "all" | "required";
}

/** A value as a response shows it: what is given, as far as the schema has it, and what the schema needs besides. */
export function shape(schema: MockSchema, given: Json | undefined, call: Call, { seed, fill }: ShapeOptions): Json {
  return sample(schema, given, {
    schemas: call.operation.api.table.schemas,
    seed: `${call.world.seed}/${seed}`,
    direction: "response",
    fill,
    now: new Date(call.world.now()).toISOString(),
  });
}
