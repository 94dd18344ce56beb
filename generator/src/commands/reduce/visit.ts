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

/** Where a value is: the member whose value is the map or list that contains it, and its key there. */
export interface Place {
  /** The name of the map, such as `properties`, if the key is a name that the author chose; null for keywords. */
  readonly map: string | null;
  readonly key: string;
  /** The object that has the member. */
  readonly parent: JsonObject;
}

/** Returns the new key and value of a member, or null to leave it out. `inner` visits a value inside it. */
export type VisitMember = (
  place: Place,
  value: Json,
  inner: (value: Json, map?: string | null) => Json,
) => readonly [string, Json] | null;

/** Copies a JSON value. `visit` is called for each member of each object, and decides what the copy has in its place. */
export function visitMembers(root: Json, visit: VisitMember): Json {
  const copy = (value: Json, map: string | null = null): Json => {
    if (isArray(value)) return value.map((each) => copy(each));
    if (!isObject(value)) return value;
    const members = Object.entries(value).map(([key, each]) => visit({ map, key, parent: value }, each, copy));
    // Unlike an assignment, this makes an ordinary member of the key __proto__.
    return Object.fromEntries(members.filter((each) => each !== null));
  };
  return copy(root);
}

/**
 * Returns the map that a member is, if it is one: `properties` for the member `properties` of a schema, and
 * `components.responses` for the responses of `components`.
 */
export function mapOf({ map, key, parent }: Pick<Place, "map" | "key"> & Partial<Place>, value: Json): string | null {
  if (map === "components") return isObject(value) ? `components.${key}` : null;
  if (map !== null || !isObject(value)) return null;
  return nameMaps.has(key) || (key === "components" && parent?.["openapi"] !== undefined) ? key : null;
}
