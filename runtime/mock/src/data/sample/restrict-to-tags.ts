import type { MockSchema } from "../../tables/tables.js";
import { matchesSchema } from "../match/matches-schema.js";
import type { Schemas } from "../schema/flatten.js";

type Tags = readonly string[];

const cache = new WeakMap<Tags, Map<MockSchema, MockSchema>>();

/**
 * Restricts the schema of a discriminator property to the given tags; the first is the default. Returns the schema
 * unchanged if there are no tags or if it allows none of them. The result is cached.
 */
export function restrictToTags(schema: MockSchema, tags: Tags | undefined, schemas: Schemas): MockSchema {
  if (tags === undefined) return schema;
  const cached = cache.get(tags) ?? new Map<MockSchema, MockSchema>();
  cache.set(tags, cached);
  const found = cached.get(schema);
  if (found !== undefined) return found;
  const [first, ...others] = tags.filter((tag) => matchesSchema(schema, tag, schemas));
  const restricted = first === undefined ? schema : { allOf: [schema], enum: [first, ...others], default: first };
  cached.set(schema, restricted);
  return restricted;
}
