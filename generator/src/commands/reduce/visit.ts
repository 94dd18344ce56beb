import { isArray, isObject, type Json, type JsonObject } from "../../model/json.js";

/**
 * The members of OpenAPI objects and JSON Schemas whose value maps names to objects. The keys of such a map are names
 * that the author chose, even if they look like keywords: a property can be named `description`.
 */
const nameMaps: ReadonlySet<string> = new Set([
  "properties",
  "patternProperties",
  "dependentSchemas",
  "dependentRequired",
  "$defs",
  "definitions",
  "schemas",
  "dependencies",
  "responses",
  "parameters",
  "requestBodies",
  "headers",
  "securitySchemes",
  "securityDefinitions",
  "links",
  "callbacks",
  "pathItems",
  "paths",
  "webhooks",
  "content",
  "encoding",
  "variables",
  "scopes",
  "mapping",
]);

/** The place of a member: its key, the object that contains it, and the name of the map if that object is one. */
export interface Place {
  /** The name of the map, such as `properties`, if the key is a name that the author chose; null for keywords. */
  readonly map: string | null;
  readonly key: string;
  /** The object that contains the member. */
  readonly parent: JsonObject;
}

/**
 * Returns the new key and value of a member, or null to leave it out. `inner` copies a nested value and visits its
 * members.
 */
export type VisitMember = (
  place: Place,
  value: Json,
  inner: (value: Json, map?: string | null) => Json,
) => readonly [string, Json] | null;

/**
 * Copies a JSON value. Replaces each member of each object with the result of `visit`. If the value is a map of names,
 * `rootMap` is its name.
 */
export function visitMembers(root: Json, visit: VisitMember, rootMap: string | null = null): Json {
  const copy = (value: Json, map: string | null = null): Json => {
    if (isArray(value)) return value.map((each) => copy(each));
    if (!isObject(value)) return value;
    const members = Object.entries(value).map(([key, each]) => visit({ map, key, parent: value }, each, copy));
    // Unlike an assignment, `Object.fromEntries` treats `__proto__` as an ordinary key.
    return Object.fromEntries(members.filter((each) => each !== null));
  };
  return copy(root, rootMap);
}

/** The maps at the root of a Swagger 2.0 document, which are in `components` since OpenAPI 3.0. */
const swaggerMaps: ReadonlySet<string> = new Set(["definitions", "parameters", "responses", "securityDefinitions"]);

/**
 * Returns the name of the map that a member contains, or null if it doesn't contain a map of names. The name is
 * `properties` for the properties of a schema, `components.responses` for the responses in `components`, and
 * `expressions` for a callback, whose keys are URLs.
 */
export function mapOf({ map, key, parent }: Pick<Place, "map" | "key"> & Partial<Place>, value: Json): string | null {
  if (!isObject(value)) return null;
  if (map === "components") return `components.${key}`;
  if (map === "callbacks" || map === "components.callbacks") return "$ref" in value ? null : "expressions";
  if (map !== null) return null;
  if (parent?.["swagger"] !== undefined && swaggerMaps.has(key)) return `components.${key}`;
  return nameMaps.has(key) || (key === "components" && parent?.["openapi"] !== undefined) ? key : null;
}

/** Like `mapOf`, for the first segment of a reference, whose parent is the document. */
export function mapAtRoot(key: string): string | null {
  if (key === "components" || key === "paths") return key;
  return swaggerMaps.has(key) ? `components.${key}` : null;
}
