import { matchesSchema } from "../../data/match/matches-schema.js";
import { flatten, type Schemas } from "../../data/schema/flatten.js";
import { isObject, member, type Json, type JsonObject } from "../../json.js";
import type { MockSchema } from "../../tables/tables.js";

export interface MergeContext {
  readonly schema: MockSchema;
  readonly schemas: Schemas;
}

/**
 * Applies a JSON Merge Patch (RFC 7396): merges objects at every depth, and removes properties that are null in the
 * patch. A removed property that the schema requires becomes null if the schema allows null.
 */
export function mergePatch(target: Json | undefined, patch: JsonObject, { schema, schemas }: MergeContext): JsonObject {
  const current = isObject(target) ? target : {};
  const { properties, additional, required } = flatten(schema, schemas).object;
  const merged = new Map(Object.entries(current));
  for (const [name, value] of Object.entries(patch)) {
    const property = properties.get(name) ?? additional ?? true;
    if (isObject(value)) merged.set(name, mergePatch(member(current, name), value, { schema: property, schemas }));
    else if (value !== null) merged.set(name, value);
    else if (required.has(name) && matchesSchema(property, null, schemas)) merged.set(name, null);
    else merged.delete(name);
  }
  return Object.fromEntries(merged);
}
