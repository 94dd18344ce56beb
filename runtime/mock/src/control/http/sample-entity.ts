import { sample } from "../../data/sample/sample.js";
import { member, type Json } from "../../json.js";
import type { ControlRequest } from "./control-request.js";
import { describeEntity } from "./describe-entity.js";

/** Generates a value for a new entity, but doesn't add it. Returns an empty object if the schema is unknown. */
export function sampleEntity({ engine: { clock, state }, body, options: { tables } }: ControlRequest): Json {
  const name = member(body, "resource");
  if (typeof name !== "string" || !Object.hasOwn(tables.resources, name))
    throw new RangeError(`Unknown resource ${JSON.stringify(name ?? null)}. GET /__almanac/state lists all resources.`);
  const described = describeEntity(name, tables);
  if (described === null) return {};
  const key = tables.resources[name]?.key;
  return sample(described.schema, undefined, {
    schemas: described.api.table.schemas,
    // The seed changes with the state, so that new entities get different keys.
    seed: `sample/${name}#${state.all(name).length}/${state.revision}`,
    direction: "response",
    fill: "all",
    now: new Date(clock.now()).toISOString(),
    distinct: new Set(key == null ? [] : [key]),
  });
}
