import { isArray, isObject, member, type Json } from "../json.js";

/**
 * Returns the path of the first part of a given value that a generated value doesn't contain: `items/0/name`; null
 * if it contains all of them. The given value comes from plain JavaScript, where a property can be undefined.
 */
export function findDropped(
  given: Json | undefined,
  made: Json | undefined,
  path: readonly string[] = [],
): string | null {
  if (given === undefined) return null;
  if (isArray(given) && isArray(made)) {
    if (given.length !== made.length) return path.join("/");
    return firstDropped(given.entries(), made, path);
  }
  if (isObject(given) && isObject(made)) return firstDropped(Object.entries(given), made, path);
  return Object.is(given, made) ? null : path.join("/");
}

function firstDropped(
  parts: Iterable<readonly [string | number, Json]>,
  made: Json,
  path: readonly string[],
): string | null {
  for (const [key, part] of parts) {
    const other = isArray(made) ? made[Number(key)] : member(made, String(key));
    const dropped = findDropped(part, other, [...path, String(key)]);
    if (dropped !== null) return dropped;
  }
  return null;
}
