import { isObject, member, type Json } from "../json.js";
import { languagesOf } from "./languages-of.js";
import { translationKeys } from "./translation-keys.js";

/** Caches the languages of parts, because versions share parts. */
const cache = new WeakMap<object, readonly string[]>();

/**
 * Returns the languages into which the texts of a part itself are translated, without those of the parts in it, such as
 * the parameters of an operation.
 */
export function languagesOfTexts(part: Json | undefined): readonly string[] {
  if (!isObject(part)) return [];
  const texts = translationKeys.flatMap((key) => {
    const translations = member(part, key);
    return translations === undefined ? [] : [{ [key]: translations }];
  });
  const languages = cache.get(part) ?? languagesOf(texts);
  cache.set(part, languages);
  return languages;
}
