import type { ScopeLevel } from "@almanac/mock/codegen/v1";
import type { SchemaReader } from "../schemas/schema-reader.js";
import type { ParentReference } from "../schemas/find-parent-place.js";
import type { Child } from "./child.js";
import { isOwner } from "./owner-place.js";

/**
 * Returns the fields of a scope level that locate the parent's key in the child. If no property contains the key,
 * `property` is empty.
 */
export function levelPlace(
  parent: ParentReference,
  { shown, key, keyPath, owner }: Child,
  reader: SchemaReader,
): Pick<ScopeLevel, "property" | "path" | "isObject" | "isLink"> {
  if (owner !== null && isOwner(parent.parameter, owner)) {
    const [property = "", ...inside] = owner.path;
    return inside.length === 0 ? { property } : { path: owner.path, isObject: true };
  }
  const own = keyPath ?? (key === null ? [] : [key]);
  for (const { operation, properties } of shown) {
    const place = reader.parentPlaceOf(operation, { properties, key: own }, parent);
    if (place === null) continue;
    const [name = "", ...rest] = place.path;
    const link = place.isLink ? ({ isLink: true } as const) : {};
    if (rest.length === 0) return { ...(name === parent.parameter ? {} : { property: name }), ...link };
    return { path: place.path, ...(place.isObject ? { isObject: true } : {}), ...link };
  }
  return { property: "" };
}
