import { isObject, member, mergeObjects, type Json, type JsonObject } from "../../json.js";
import type { ResourceTable } from "../../tables/tables.js";

type Keyed = Pick<ResourceTable, "key" | "keyPath">;

/** The path of property names to the key of an entity; null if the entity has no key. */
function keyPathOf({ key, keyPath }: Keyed): readonly string[] | null {
  return keyPath ?? (key === null ? null : [key]);
}

/** The key in an entity or a body; `undefined` if it is missing. */
export function keyIn(value: Json | undefined, resource: Keyed): Json | undefined {
  const path = keyPathOf(resource);
  return path === null ? undefined : path.reduce<Json | undefined>((found, name) => member(found, name), value);
}

/** Returns a copy of a value with the given key. */
export function withKey(value: JsonObject, key: Json, resource: Keyed): JsonObject {
  const path = keyPathOf(resource);
  return path === null ? value : set(value, path, key);
}

function set(value: JsonObject, [name = "", ...rest]: readonly string[], key: Json): JsonObject {
  if (rest.length === 0) return mergeObjects(value, { [name]: key });
  const inner = member(value, name);
  return mergeObjects(value, { [name]: set(isObject(inner) ? inner : {}, rest, key) });
}

/** Returns an object with only the top-level property that is, or contains, the key. */
export function topOf(value: JsonObject, resource: Keyed): JsonObject {
  const [top = ""] = keyPathOf(resource) ?? [];
  const found = member(value, top);
  return found === undefined ? {} : { [top]: found };
}
