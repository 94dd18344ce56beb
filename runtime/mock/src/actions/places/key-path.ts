import { member, type Json, type JsonObject } from "../../json.js";
import type { ResourceTable } from "../../tables/tables.js";
import { setAt } from "./set-at.js";

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
  return path === null ? value : setAt(value, path, key);
}

/** Returns an object with only the top-level property that is, or contains, the key. */
export function topOf(value: JsonObject, resource: Keyed): JsonObject {
  const [top = ""] = keyPathOf(resource) ?? [];
  const found = member(value, top);
  return found === undefined ? {} : { [top]: found };
}
