import { jsonWithoutLocations } from "../../model/json-without-locations.js";

/** Returns the parts without duplicates. Parts that differ only in their location, `at`, are equal. */
export function distinct<T extends object>(parts: readonly T[]): readonly T[] {
  return parts.length < 2 ? parts : [...new Map(parts.map((part) => [jsonWithoutLocations(part), part])).values()];
}
