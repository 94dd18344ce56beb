import { isArray, isObject, type Json, type JsonObject } from "../../model/json.js";
import { texts } from "./texts.js";
import { mapOf, visitMembers } from "./visit.js";

/**
 * Leaves out descriptions, titles, examples and links, and extensions that contain text. A required text becomes a short
 * one: the title of the API, and the descriptions of responses.
 */
export function dropTexts(document: JsonObject): Json {
  return visitMembers(document, (place, value, copy) => {
    const { map, key, parent } = place;
    if (map === null && key === "info")
      return [key, { title: "API", version: isObject(value) ? (value["version"] ?? "1") : "1" }];
    if (map === null && (texts.has(key) || (key.startsWith("x-") && hasText(value)))) return null;
    const copied = copy(value, mapOf(place, value));
    if (map?.endsWith("responses") === true && isObject(copied) && !("$ref" in copied))
      return [key, { description: "", ...copied }];
    return parent === document && key === "tags" ? null : [key, copied];
  });
}

/** Whether a value contains text other than a version or date. */
function hasText(value: Json): boolean {
  if (typeof value === "string") return !/^v?\d[\w.:-]*$/i.test(value);
  if (isArray(value)) return value.some(hasText);
  return isObject(value) && Object.values(value).some(hasText);
}
