import { valueAt } from "../../data/json/value-at.js";
import { mergeObjects, type JsonObject } from "../../json.js";
import type { MockSchema, ResourceTable } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { schemaAt } from "../envelopes/schema-at.js";
import { shape } from "../shape.js";
import { compositePaths } from "./composite-paths.js";

interface Described {
  readonly schema: MockSchema;
  readonly resource: ResourceTable;
}

/**
 * Adds the owner of a new entity if neither the path nor the body of the request contains it. The owner is the caller,
 * so that it is the same for all such entities.
 */
export function withOwner(value: JsonObject, { schema, resource }: Described, call: Call): JsonObject {
  const { schemas } = call.operation.api.table;
  const missing = compositePaths(resource).filter((path) => valueAt(value, path) === undefined);
  const owners = missing.flatMap(([name = ""]) => {
    const declared = schemaAt(schema, [name], schemas);
    if (declared === null) return [];
    const seed = `caller/${call.caller?.user ?? ""}/${name}`;
    return [[name, shape(declared, value[name], call, { seed, fill: "all" })] as const];
  });
  return owners.length === 0 ? value : mergeObjects(value, Object.fromEntries(owners));
}
