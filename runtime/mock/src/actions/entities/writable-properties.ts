import { flatten } from "../../data/schema/flatten.js";
import type { FlatSchema } from "../../data/schema/flat-schema.js";
import { isObject, type Json, type JsonObject } from "../../json.js";
import type { Call } from "../call.js";

/** The properties that a client can set, and the defaults of those that it omits. */
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
      const [value] = flat.defaults;
      if (value !== undefined) defaults.push([name, value]);
    }
  }
  return { names, defaults: Object.fromEntries(defaults) };
}

/** The properties of a body, except the read-only ones; empty if the body isn't an object. */
export function withoutReadOnly(body: Json | undefined, flat: FlatSchema | null, call: Call): JsonObject {
  if (!isObject(body)) return {};
  const readOnly = readOnlyNames(flat, call);
  return Object.fromEntries(Object.entries(body).filter(([name]) => !readOnly.has(name)));
}

/** The names of the read-only properties of a schema. */
export function readOnlyNames(flat: FlatSchema | null, call: Call): ReadonlySet<string> {
  const names = new Set<string>();
  for (const part of partsOf(flat, call)) {
    for (const [name, schema] of part.object.properties)
      if (flatten(schema, call.operation.api.table.schemas).isReadOnly) names.add(name);
  }
  return names;
}

/** A schema and the branches of its `oneOf` and `anyOf`. */
function partsOf(flat: FlatSchema | null, call: Call): readonly FlatSchema[] {
  if (flat === null) return [];
  const branches = flat.alternatives.flatMap(({ branches: each }) =>
    each.map(({ schema }) => flatten(schema, call.operation.api.table.schemas)),
  );
  return [flat, ...branches];
}
