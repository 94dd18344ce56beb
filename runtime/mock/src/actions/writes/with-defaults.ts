import { matchesSchema } from "../../data/match/matches-schema.js";
import { combineSchemas } from "../../data/schema/combine-schemas.js";
import type { FlatSchema } from "../../data/schema/flat-schema.js";
import { flatten, type Schemas } from "../../data/schema/flatten.js";
import { isNeverSent } from "../../data/schema/is-never-sent.js";
import { isArray, isObject, member, mergeObjects, type Json, type JsonObject } from "../../json.js";
import type { MockSchema } from "../../tables/tables.js";

const MAX_DEPTH = 60;

/** Adds the defaults of a schema for missing properties, including those in nested objects and array items. */
export function withDefaults(value: JsonObject, schema: MockSchema, schemas: Schemas): JsonObject {
  const completed = complete(value, schema, schemas, 0);
  return isObject(completed) ? completed : value;
}

function complete(value: Json, schema: MockSchema, schemas: Schemas, depth: number): Json {
  const flat = flatten(schema, schemas);
  if (depth > MAX_DEPTH) return value;
  if (isArray(value)) {
    const { items } = flat.array;
    return items === null ? value : value.map((item) => complete(item, items, schemas, depth + 1));
  }
  if (!isObject(value)) return value;
  // Combines the schemas of each property, because recursing into each schema separately would take exponential time.
  const properties = new Map<string, MockSchema>();
  for (const { object } of partsFor(value, flat, schemas))
    for (const [name, property] of object.properties)
      properties.set(name, combineSchemas(properties.get(name) ?? null, property) ?? true);
  const added: [string, Json][] = [];
  for (const [name, property] of properties) {
    const { defaults } = flatten(property, schemas);
    const current = member(value, name);
    if (isNeverSent(property, "request", schemas)) continue;
    const [fallback] = defaults;
    if (current !== undefined) added.push([name, complete(current, property, schemas, depth + 1)]);
    else if (fallback !== undefined) added.push([name, fallback]);
  }
  return added.length === 0 ? value : mergeObjects(value, Object.fromEntries(added));
}

/** Returns a schema and, for each of its unions, the branch that describes the value. */
function partsFor(value: JsonObject, flat: FlatSchema, schemas: Schemas): readonly FlatSchema[] {
  const chosen = flat.alternatives.flatMap(({ branches, tagProperty }) => {
    const tag = tagProperty === null ? undefined : member(value, tagProperty);
    const tagged = branches.find(({ tags }) => typeof tag === "string" && tags.includes(tag));
    const branch = tagged ?? branches.find(({ schema }) => matchesSchema(schema, value, schemas));
    return branch === undefined ? [] : [flatten(branch.schema, schemas)];
  });
  return [flat, ...chosen];
}
