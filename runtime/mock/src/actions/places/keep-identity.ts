import { isObject, member, mergeObjects, type Json, type JsonObject } from "../../json.js";
import { valueAt } from "../../data/json/value-at.js";
import type { ResourceTable, Scope } from "../../tables/tables.js";
import { hiddenParents, parentPath } from "./parent-places.js";

interface Identity {
  readonly resource: Pick<ResourceTable, "key" | "keyPath">;
  /** The parents in the path of the request. */
  readonly scope: Scope;
}

/**
 * Returns a changed entity with the nested key and the parents that it had before. A request can't change the keys in
 * the entity's path, or remove the objects that contain them.
 */
export function keepIdentity(changed: JsonObject, before: JsonObject, { resource, scope }: Identity): JsonObject {
  const inside = scope.filter(({ isOutside }) => isOutside !== true);
  const parents = inside.flatMap((level) => {
    const path = parentPath(level);
    return path === null ? [] : [path];
  });
  const paths = [...(resource.keyPath === undefined ? [] : [resource.keyPath]), ...parents];
  const hidden = member(before, hiddenParents);
  const withHidden = hidden === undefined ? changed : mergeObjects(changed, { [hiddenParents]: hidden });
  return paths.reduce((value, path) => keepAt(value, before, path), withHidden);
}

/** Copies the value at a path from `before`. If an object on the path is missing, copies that whole object. */
function keepAt(value: JsonObject, before: JsonObject, [name = "", ...rest]: readonly string[]): JsonObject {
  const old = member(before, name);
  if (old === undefined || valueAt(old, rest) === undefined) return value;
  const inner = member(value, name);
  const kept: Json = rest.length > 0 && isObject(inner) && isObject(old) ? keepAt(inner, old, rest) : old;
  return mergeObjects(value, { [name]: kept });
}
