/**
 * Keywords whose value maps names to values. The names are not keywords: a property may be called `example`, and a
 * response `default`.
 */
export const nameMaps: ReadonlySet<string> = new Set([
  "properties",
  "patternProperties",
  "$defs",
  "definitions",
  "schemas",
  "dependentSchemas",
  "responses",
  "parameters",
  "headers",
]);
