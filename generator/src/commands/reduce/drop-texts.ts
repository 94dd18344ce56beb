import { isObject, type Json, type JsonObject } from "../../model/json.js";
import { texts } from "./texts.js";
import { mapOf, visitMembers } from "./visit.js";

/** The extensions that are kept: Almanac uses them, and they contain no text. */
const extensions: ReadonlySet<string> = new Set([
  "x-internal",
  "x-sunset",
  "x-versions",
  "x-nullable",
  "x-stability-level",
  "x-extensible-enum",
]);

/**
 * Removes descriptions, titles, examples and links, and extensions that may contain text. Texts that OpenAPI requires are replaced: the title of the API with "API", and the descriptions of responses with empty strings.
 */
export function dropTexts(document: JsonObject): Json {
  return visitMembers(document, (place, value, copy) => {
    const { map, key } = place;
    if (map === null && key === "info")
      return [key, { title: "API", version: isObject(value) ? (value["version"] ?? "1") : "1" }];
    if (map === null && (texts.has(key) || (key.startsWith("x-") && !extensions.has(key)))) return null;
    const copied = copy(value, mapOf(place, value));
    const isResponse = map?.endsWith("responses") === true && isObject(copied) && !("$ref" in copied);
    return [key, isResponse ? { description: "", ...copied } : copied];
  });
}
