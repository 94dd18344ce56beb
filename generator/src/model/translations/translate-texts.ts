import { defineMember, entriesOf, isArray, isObject, type Json, type JsonObject } from "../json.js";
import { plainLanguage } from "./plain-language.js";
import { translationKeys } from "./translation-keys.js";

/** Fields that contain data of the API, which isn't translated. */
const values: ReadonlySet<string> = new Set(["const", "default", "enum", "example", "examples", "value", "dataValue"]);

/**
 * Fields that contain parts by name. A name isn't a field: a property can be named `value`, and a response can be named
 * `default`.
 */
const maps: ReadonlySet<string> = new Set([
  ...["properties", "patternProperties", "dependentSchemas", "$defs", "definitions"],
  ...["schemas", "parameters", "responses", "headers", "requestBodies", "links", "callbacks"],
]);

/**
 * Translates the texts of a part of a document into a language. Returns the same object if nothing in it has a
 * translation. `isMap` tells that the keys of the object are names instead of fields.
 */
export function translateTexts(part: Json, language: string, isMap = false): Json {
  if (isArray(part)) {
    const items = part.map((each) => translateTexts(each, language));
    return items.every((each, index) => each === part[index]) ? part : items;
  }
  if (!isObject(part)) return part;
  const texts = textsIn(part, language);
  let isChanged = texts.size > 0;
  const translated: Record<string, Json> = {};
  for (const [key, value] of Object.entries(part)) {
    const isText = isMap || (!values.has(key) && !translationKeys.some((each) => each === key));
    const changed = texts.get(key) ?? (isText ? translateTexts(value, language, !isMap && maps.has(key)) : value);
    isChanged ||= changed !== value;
    defineMember(translated, key, changed);
  }
  return isChanged ? translated : part;
}

/** Returns the translations of a part's own fields into a language, by field name. */
function textsIn(part: JsonObject, language: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [field, byLanguage] of translationKeys.flatMap((key) => entriesOf(part[key])))
    for (const [code, text] of entriesOf(byLanguage))
      if (plainLanguage(code) === language && typeof text === "string" && typeof part[field] === "string")
        texts.set(field, text);
  return texts;
}
