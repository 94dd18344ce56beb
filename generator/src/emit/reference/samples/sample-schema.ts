import { sample, type SampleOptions } from "@almanac/mock/validation";
import { entriesOf, member, type Json, type JsonObject } from "../../../model/json.js";

type Schemas = SampleOptions["schemas"];

const known = new WeakMap<JsonObject, Schemas>();

/** Returns a sample value for a schema, as a request can contain it. Equal arguments always give the same value. */
export function sampleSchema(schema: Json | undefined, seed: string, document: JsonObject): Json {
  if (schema === undefined || (typeof schema !== "boolean" && (typeof schema !== "object" || schema === null)))
    return null;
  const usable = Array.isArray(schema) ? true : (schema as JsonObject | boolean);
  const schemas = known.get(document) ?? schemasOf(document);
  known.set(document, schemas);
  return sample(usable, undefined, {
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
