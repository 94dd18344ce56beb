import { isObject, member, type Json, type JsonObject } from "../../../generator/dist/model/json.js";

/** Returns the object that a JSON Pointer such as `#/components/schemas/Order` refers to; null if there is none. */
export function findTarget(document: JsonObject, reference: Json | undefined): JsonObject | null {
  if (typeof reference !== "string" || !reference.startsWith("#/")) return null;
  let found: Json | undefined = document;
  for (const token of reference.slice(2).split("/"))
    found = member(found, decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~"));
  return isObject(found) ? found : null;
}
