import { sample } from "../data/sample/sample.js";
import type { Json } from "../json.js";
import type { MockSchema } from "../tables/tables.js";
import type { Call } from "./call.js";

export interface ShapeOptions {
  /** A seed for generated values, such as the resource and the keys of the entity. It is combined with the mock's seed. */
  readonly seed: string;
  readonly fill: "all" | "required";
  /** The names of the properties that must differ between entities. Omitted if the value isn't a new entity. */
  readonly distinct?: ReadonlySet<string>;
  /** Whether the value is a list. Samples of its items are cached, because the items occur in many responses. */
  readonly isList?: boolean;
}

/** Adapts a value to a response schema: keeps its valid parts and generates missing properties. */
export function shape(schema: MockSchema, given: Json | undefined, call: Call, options: ShapeOptions): Json {
  const { seed, fill, distinct = null, isList = false } = options;
  return sample(schema, given, {
    schemas: call.operation.api.table.schemas,
    seed: `${call.world.seed}/${seed}`,
    direction: "response",
    fill,
    now: new Date(call.world.now()).toISOString(),
    distinct,
    ...(isList ? { settled: call.world.settledItems } : {}),
  });
}
