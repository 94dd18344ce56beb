import { valueAt } from "../../data/json/value-at.js";
import { isArray, isObject, toText, type Json } from "../../json.js";
import type { ResourceTable } from "../../tables/tables.js";
import { keyIn } from "../places/key-path.js";

/**
 * The keys in an array of a request body, without duplicates. The items are keys, or objects that contain them. Null if
 * there is no array at the path.
 */
export function batchKeys(
  body: Json | undefined,
  path: readonly string[],
  resource: ResourceTable,
): ReadonlySet<string> | null {
  const items = body === undefined ? undefined : valueAt(body, path);
  if (!isArray(items)) return null;
  const keys = items.map((item) => (isObject(item) ? keyIn(item, resource) : item));
  return new Set(keys.flatMap((key) => (key === undefined || key === null ? [] : [toText(key)])));
}
