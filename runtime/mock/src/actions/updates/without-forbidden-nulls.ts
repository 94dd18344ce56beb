import { matchesSchema } from "../../data/match/matches-schema.js";
import { flatten, type Schemas } from "../../data/schema/flatten.js";
import { isObject, type Json } from "../../json.js";
import type { MockSchema } from "../../tables/tables.js";

/**
 * Omits properties that are null but whose schema doesn't allow null. A client sends null to clear such a property, and
 * responses omit it.
 */
export function withoutForbiddenNulls(value: Json, schema: MockSchema, schemas: Schemas): Json {
  if (!isObject(value)) return value;
  const { properties, additional } = flatten(schema, schemas).object;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]): [string, Json][] => {
      const property = properties.get(name) ?? additional ?? true;
      if (each === null) return matchesSchema(property, null, schemas) ? [[name, null]] : [];
      return [[name, withoutForbiddenNulls(each, property, schemas)]];
    }),
  );
}
