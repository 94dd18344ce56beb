import { entriesOf, isArray, isObject, member, type Json } from "../json.js";
import { plainLanguage } from "./plain-language.js";
import { translationKeys } from "./translation-keys.js";

/** Returns the languages of the translations in parts of a document, sorted. */
export function languagesOf(parts: readonly Json[]): readonly string[] {
  const languages = new Set<string>();
  const stack: Json[] = [...parts];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (isArray(next)) stack.push(...next);
    else if (isObject(next)) {
      for (const [, texts] of translationKeys.flatMap((key) => entriesOf(member(next, key))))
        for (const [code] of entriesOf(texts)) {
          const language = plainLanguage(code);
          if (language !== null) languages.add(language);
        }
      stack.push(...Object.values(next));
    }
  }
  return [...languages].sort();
}
