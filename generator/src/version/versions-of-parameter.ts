import { isArray, isObject, type Json } from "../model/json.js";
import type { ApiDocument, Parameter } from "../resolve/document.js";
import { parseVersion, type Version } from "./version.js";

const cache = new WeakMap<Parameter, { readonly document: ApiDocument; readonly versions: readonly Version[] }>();

/** Returns the versions that a version parameter's schema lists; empty if it lists none. The result is cached. */
export function versionsOfParameter(parameter: Parameter, document: ApiDocument): readonly Version[] {
  const cached = cache.get(parameter);
  if (cached?.document === document) return cached.versions;
  const versions = [...new Set(listedValues(parameter.schema, document, 0).flatMap(toVersion))];
  cache.set(parameter, { document, versions });
  return versions;
}

/** Limits the depth, because references can be circular. */
const maxDepth = 10;

function listedValues(schema: Json, document: ApiDocument, depth: number): readonly Json[] {
  if (!isObject(schema) || depth > maxDepth) return [];
  const { $ref: reference, enum: values, const: constant, allOf, oneOf, anyOf } = schema;
  const valuesOf = (each: Json): readonly Json[] => listedValues(each, document, depth + 1);
  if (isArray(values)) return values;
  if (constant !== undefined) return [constant];
  if (typeof reference === "string") return valuesOf(document.schemas.get(reference)?.schema ?? true);
  if (isArray(allOf)) return allOf.map(valuesOf).find((each) => each.length > 0) ?? [];
  const alternatives = [oneOf, anyOf].find(isArray)?.map(valuesOf) ?? [];
  return alternatives.flat();
}

/** Ignores numbers with a fraction, because YAML and JSON parsers read 2.10 as 2.1. */
function toVersion(value: Json): readonly Version[] {
  const text = typeof value === "number" && Number.isInteger(value) ? String(value) : value;
  return typeof text === "string" && parseVersion(text) !== null ? [text] : [];
}
