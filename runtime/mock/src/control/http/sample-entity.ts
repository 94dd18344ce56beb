import { sample } from "../../data/sample/sample.js";
import { member, type Json } from "../../json.js";
import type { ControlRequest } from "./control-request.js";
import { describeEntity } from "./describe-entity.js";

/** Generates a value for a new entity of a resource, without adding it. An empty object if its schema isn't known. */
export function sampleEntity({ engine: { clock, state }, body, options: { tables } }: ControlRequest): Json {
  const name = member(body, "resource");
  if (typeof name !== "string" || !Object.hasOwn(tables.resources, name))
    throw new RangeError(`Unknown resource ${JSON.stringify(name ?? null)}. GET /__almanac/state lists all resources.`);
  const described = describeEntity(name, tables);
  if (described === null) return {};
  const key = tables.resources[name]?.key;
  return sample(described.schema, undefined, {
    schemas: described.api.table.schemas,
    // Another value for each number of entities, so that the keys of new entities differ.
    seed: `sample/${name}#${state.all(name).length}/${state.revision}`,
    direction: "response",
    fill: "all",
    now: new Date(clock.now()).toISOString(),
    distinct: new Set(key == null ? [] : [key]),
  });
}
