import { sample, type SampleOptions } from "@almanac/mock/validation";
import { entriesOf, isArray, isObject, member, type Json, type JsonObject } from "../../../model/json.js";
import { reachableParts } from "../reachable-parts.js";

type Schemas = SampleOptions["schemas"];

/** Caches the schemas of each document. */
const named = new WeakMap<JsonObject, Schemas>();

/** Caches the samples of schemas, by their seeds, because operations, versions and runs share schemas. */
const samples = new WeakMap<JsonObject, Map<string, CachedSample>>();

interface CachedSample {
  /** The schema and those to which it refers, which determine the value. */
  readonly parts: readonly Json[];
  readonly value: Json;
}

/** Returns a sample value for a schema, as a request can contain it. Equal arguments always give the same value. */
export function sampleSchema(schema: Json | undefined, seed: string, document: JsonObject): Json {
  if (!isObject(schema)) return typeof schema === "boolean" || isArray(schema) ? build(schema, seed, document) : null;
  const bySeed = samples.get(schema) ?? new Map<string, CachedSample>();
  samples.set(schema, bySeed);
  const parts = reachableParts([schema], document);
  const known = bySeed.get(seed);
  const isSame = known?.parts.length === parts.length && parts.every((part, index) => part === known.parts[index]);
  if (known !== undefined && isSame) return known.value;
  const value = build(schema, seed, document);
  bySeed.set(seed, { parts, value });
  return value;
}

function build(schema: JsonObject | boolean | readonly Json[], seed: string, document: JsonObject): Json {
  const schemas = named.get(document) ?? schemasOf(document);
  named.set(document, schemas);
  return sample(isObject(schema) || typeof schema === "boolean" ? schema : true, undefined, {
    schemas,
    seed,
    direction: "request",
    fill: "required",
    now: "2025-01-01T00:00:00.000Z",
  });
}

/** Returns the schemas of a document, keyed by the references to them, as `sample` requires. */
function schemasOf(document: JsonObject): Schemas {
  const schemas = entriesOf(member(member(document, "components"), "schemas"));
  return Object.fromEntries(
    schemas.map(([name, schema]) => [`#/components/schemas/${name}`, schema as JsonObject | boolean] as const),
  );
}
