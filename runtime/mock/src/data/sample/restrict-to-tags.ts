import type { MockSchema } from "../../tables/tables.js";
import { matchesSchema } from "../match/matches-schema.js";
import type { Schemas } from "../schema/flatten.js";

type Tags = readonly string[];

const known = new WeakMap<Tags, Map<MockSchema, MockSchema>>();

/** The schema of a discriminator's property: it admits the tags alone, the first before the others, unless it refuses all of them. */
export function restrictToTags(schema: MockSchema, tags: Tags | undefined, schemas: Schemas): MockSchema {
  if (tags === undefined) return schema;
  const made = known.get(tags) ?? new Map<MockSchema, MockSchema>();
  known.set(tags, made);
  const found = made.get(schema);
  if (found !== undefined) return found;
  const [first, ...others] = tags.filter((tag) => matchesSchema(schema, tag, schemas));
  const tagged = first === undefined ? schema : { allOf: [schema], enum: [first, ...others], default: first };
  made.set(schema, tagged);
  return tagged;
}
