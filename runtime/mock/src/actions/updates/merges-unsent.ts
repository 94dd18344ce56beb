import { flatten } from "../../data/schema/flatten.js";
import { variantsOf } from "../../data/schema/variants-of.js";
import type { MockSchema } from "../../tables/tables.js";
import type { WriteRules } from "../writes/write-rules.js";

/** Properties that contain an entity's own properties: `attributes` of JSON:API, `properties` of Azure, `fields`. */
const containers: ReadonlySet<string> = new Set(["attributes", "relationships", "properties", "fields"]);

/**
 * Returns a function that checks whether a PATCH in plain JSON keeps the unsent properties of the object at a path. A
 * PATCH keeps them in the entity itself and in objects that contain the entity's own properties, such as `attributes`
 * (JSON:API 1.1, "Updating a Resource's Attributes").
 */
export function mergesUnsent({ bodies, views, schemas }: WriteRules): (path: readonly string[]) => boolean {
  const isContainer = (name: string): boolean =>
    containers.has(name) && [...views, ...bodies].some((schema) => containsObject(schema, name, schemas));
  return ([name, ...rest]) => name === undefined || (rest.length === 0 && isContainer(name));
}

function containsObject(schema: MockSchema, name: string, schemas: WriteRules["schemas"]): boolean {
  return variantsOf(schema, schemas).some(({ object }) => {
    const property = object.properties.get(name);
    return property !== undefined && flatten(property, schemas).object.properties.size > 0;
  });
}
