import { isArray, isObject, member, type Json } from "../json.js";

/**
 * Returns the path (`items/0/name`) of the first part of a given value that a generated value doesn't contain; null if
 * it contains every part. Ignores undefined properties, which plain JavaScript can pass.
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
