import { defineMember, entriesOf, isArray, isObject, type Json, type JsonObject } from "../json.js";
import { plainLanguage } from "./plain-language.js";
import { translationKeys } from "./translation-keys.js";

/** Fields that contain data of the API, which isn't translated. */
const values: ReadonlySet<string> = new Set(["const", "default", "enum", "example", "examples", "value", "dataValue"]);

/**
 * Translates the texts of a part of a document into a language. Returns the same object if nothing in it has a
 * translation.
 */
export function translateTexts(part: Json, language: string): Json {
  if (isArray(part)) {
    const items = part.map((each) => translateTexts(each, language));
    return items.every((each, index) => each === part[index]) ? part : items;
  }
  if (!isObject(part)) return part;
  const texts = textsIn(part, language);
  let isChanged = texts.size > 0;
  const translated: Record<string, Json> = {};
  for (const [key, value] of Object.entries(part)) {
    const isText = !values.has(key) && !translationKeys.some((each) => each === key);
    const changed = texts.get(key) ?? (isText ? translateTexts(value, language) : value);
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
