import { equals } from "../../data/json/equals.js";
import { isObject, member, type JsonObject } from "../../json.js";
import type { Json } from "../../json.js";
import type { Call } from "../call.js";
import { referencesOf } from "./references-of.js";

/** Removes objects that a request replaces with references to other entities. The old and new objects aren't merged. */
export function releaseReferences(
  stored: JsonObject,
  body: Json | undefined,
  resource: string,
  call: Call,
): JsonObject {
  const released = referencesOf(resource, call).filter(({ property, key, numericKey = key }) => {
    const [sent, old] = [member(body, property), member(stored, property)];
    return [key, numericKey].some((name) => {
      const [id, oldId] = [member(sent, name), member(old, name)];
      return isObject(sent) && isObject(old) && id !== undefined && oldId !== undefined && !equals(id, oldId);
    });
  });
  if (released.length === 0) return stored;
  const names = new Set(released.map(({ property }) => property));
  return Object.fromEntries(Object.entries(stored).filter(([name]) => !names.has(name)));
}
