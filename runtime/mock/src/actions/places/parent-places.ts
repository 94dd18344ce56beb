import type { ScopeLevel } from "../../tables/tables.js";

/** The property of stored entities that contains the keys of parents for which the schema has no property. Responses omit it. */
export const hiddenParents = "*parents";

/** The path to the property that contains the key of a parent; null if no property does. */
export function parentPath({ parameter, property, path }: ScopeLevel): readonly string[] | null {
  if (path !== undefined) return path;
  return property === "" ? null : [property ?? parameter];
}
