import { matchesSchema } from "../../data/match/matches-schema.js";
import { SeededRandom } from "../../data/random/seeded-random.js";
import { likeExample } from "../../data/sample/strings/like-example.js";
import { flatten, type Schemas } from "../../data/schema/flatten.js";
import { isObject, type Json, type JsonObject } from "../../json.js";
import type { MockSchema, ResourceTable } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { schemaAt } from "../envelopes/schema-at.js";
import { shape } from "../shape.js";
import { keyIn, topOf, withKey } from "../places/key-path.js";

export interface KeyCreation {
  /** The entity without its key. */
  readonly value: JsonObject;
  readonly sent: JsonObject;
  /** How many entities of the resource have ever been created, including this one. */
  readonly count: number;
  readonly seed: string;
  readonly schema: MockSchema;
  /** The number of keys generated for the entity, including this one. The earlier ones are taken. */
  readonly attempt: number;
}

/** After this many attempts, the key contains the count if its schemas allow that, because short random keys run out. */
const MAX_RANDOM = 3;

/**
 * Generates the key property of a new entity if the client didn't send it, even if responses don't contain it. An
 * integer key is the count of entities. Any other key matches the schemas of the property and of the path parameters
 * that contain the key.
 */
export function makeKey(resource: ResourceTable, creation: KeyCreation, call: Call): JsonObject {
  const key = newKey(resource, creation, call);
  return key === undefined ? {} : topOf(withKey(creation.value, key, resource), resource);
}

/** The generated key; `undefined` if the client sent one, or if the generated entity already has a suitable one. */
function newKey(resource: ResourceTable, creation: KeyCreation, call: Call): Json | undefined {
  const { value: generatedValue, sent, count, seed, schema, attempt } = creation;
  const { name, key } = resource;
  if (key === null || keyIn(sent, resource) !== undefined) return undefined;
  const { schemas } = call.operation.api.table;
  const declared = schemaAt(schema, resource.keyPath ?? [key], schemas) ?? undefined;
  const flat = declared === undefined ? null : flatten(declared, schemas);
  if (flat?.types?.includes("integer") === true) return count;
  const inPaths = pathSchemas(name, call);
  if (inPaths.some((each) => flatten(each, schemas).types?.includes("integer")))
    return flat?.types?.includes("string") === true ? `${count}` : count;
  const numbered = `${key}-${count}`;
  const allowsNumbered = (): boolean =>
    [...inPaths, declared ?? true].every((each) => matchesSchema(each, numbered, schemas));
  if (attempt > MAX_RANDOM && allowsNumbered()) return numbered;
  const generated = keyIn(generatedValue, resource);
  const isDistinct = generated !== undefined && flat?.values == null && (flat?.examples.length ?? 0) === 0;
  if (isDistinct && inPaths.every((each) => matchesSchema(each, generated, schemas))) return undefined;
  // Examples, defaults and constants are ignored, because they would give all entities the same key. A value that
  // matches the path parameter's schema nearly always matches the property's schema as well.
  const rules = [...inPaths, declared ?? { type: "string" }].map((each) =>
    isObject(each) ? withoutFixedValues(each) : each,
  );
  const similar = similarKey(flat?.examples ?? [], rules, { seed: `${call.world.seed}/${seed}/${key}`, schemas });
  if (similar !== null) return similar;
  const sources = [...rules, { allOf: rules }];
  const values = sources.map((source) => shape(source, undefined, call, { seed: `${seed}/${key}`, fill: "all" }));
  const value = values.find((each) => rules.every((rule) => matchesSchema(rule, each, schemas))) ?? values[0];
  return typeof value === "string" && value !== "" ? value : `${resource.keyPath?.at(-1) ?? key}-${count}`;
}

/**
 * Returns the distinct schemas of the path parameters that identify an entity of the resource, in operations on the
 * resource and on its descendants.
 */
function pathSchemas(resource: string, { operation }: Call): readonly MockSchema[] {
  const found = new Map<string, MockSchema>();
  for (const { action, revisions } of operation.api.table.operations) {
    if (!("scope" in action)) continue;
    const level = action.scope.find((each) => each.resource === resource)?.parameter;
    const parameter = "key" in action && "resource" in action && action.resource === resource ? action.key : level;
    if (parameter === undefined) continue;
    for (const { name, in: location, schema } of revisions.flatMap(({ parameters }) => parameters))
      if (location === "path" && name === parameter) found.set(JSON.stringify(schema), schema);
  }
  return [...found.values()];
}

/**
 * A key of the same form as the example; null if a pattern or format describes the form, or if the example isn't a
 * generated id.
 */
function similarKey(
  [example]: readonly Json[],
  rules: readonly MockSchema[],
  { seed, schemas }: { readonly seed: string; readonly schemas: Schemas },
): string | null {
  if (typeof example !== "string") return null;
  const texts = rules.map((rule) => flatten(rule, schemas).text);
  if (texts.some(({ format, patterns }) => format !== null || patterns.length > 0)) return null;
  const similar = likeExample(example, new SeededRandom(seed));
  return similar !== null && rules.every((rule) => matchesSchema(rule, similar, schemas)) ? similar : null;
}

function withoutFixedValues(schema: JsonObject): JsonObject {
  const { example: _, examples: __, default: ___, enum: ____, const: _____, ...rest } = schema;
  return rest;
}
