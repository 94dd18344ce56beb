import type { Keywords } from "../schema/shape.js";

/**
 * If an object became a union of objects, returns the properties that moved into the alternatives of the union.
 * Otherwise, returns null.
 */
export function wrappedProperties(base: Keywords, revision: Keywords): ReadonlySet<string> | null {
  if (base.oneOf.length > 0 || base.properties.size === 0) return null;
  if (revision.oneOf.length === 0 || revision.properties.size > 0 || revision.types !== null) return null;
  const names = [...base.properties.keys()].filter((name) =>
    revision.oneOf.some(({ keywords }) => keywords.properties.has(name)),
  );
  return names.length === 0 ? null : new Set(names);
}
