/** Keywords that map names to values. The keys in them are not keywords: a property may be called `example`, a response `default`. */
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
