import { flatten } from "../../data/schema/flatten.js";
import type { FlatSchema } from "../../data/schema/flat-schema.js";
import { isObject, type Json, type JsonObject } from "../../json.js";
import type { Call } from "../call.js";

/** The properties that clients may set, with what the server takes where they are left out. */
export interface WritableProperties {
  readonly names: ReadonlySet<string>;
  readonly defaults: JsonObject;
}

export function writablePropertiesOf(body: FlatSchema | null, call: Call): WritableProperties {
  const names = new Set<string>();
  const defaults: [string, Json][] = [];
  for (const part of partsOf(body, call)) {
    for (const [name, schema] of part.object.properties) {
      const flat = flatten(schema, call.operation.api.table.schemas);
      if (flat.isReadOnly) continue;
      names.add(name);
      const [usual] = flat.defaults;
      if (usual !== undefined) defaults.push([name, usual]);
    }
  }
  return { names, defaults: Object.fromEntries(defaults) };
}

/** What a client sent, without what it may only read. */
export function withoutReadOnly(body: Json | undefined, flat: FlatSchema | null, call: Call): JsonObject {
  if (!isObject(body)) return {};
  const readOnly = new Set<string>();
  for (const part of partsOf(flat, call)) {
    for (const [name, schema] of part.object.properties)
      if (flatten(schema, call.operation.api.table.schemas).isReadOnly) readOnly.add(name);
  }
  return Object.fromEntries(Object.entries(body).filter(([name]) => !readOnly.has(name)));
}

/** A schema and the branches that it leaves open. */
function partsOf(flat: FlatSchema | null, call: Call): readonly FlatSchema[] {
  if (flat === null) return [];
  const branches = flat.alternatives.flatMap(({ branches: each }) =>
    each.map(({ schema }) => flatten(schema, call.operation.api.table.schemas)),
  );
  return [flat, ...branches];
}
