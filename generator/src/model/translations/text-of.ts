import { entriesOf, isObject, member, stringMember, type Json } from "../json.js";
import { plainLanguage } from "./plain-language.js";
import { translationKeys } from "./translation-keys.js";

/** Returns a text field of a part of a document, translated if the part has a translation. Null without such a text. */
export function textOf(part: Json | undefined, field: string, language: string | null): string | null {
  if (!isObject(part)) return null;
  if (language !== null)
    for (const key of translationKeys)
      for (const [code, text] of entriesOf(member(part[key], field)))
        if (plainLanguage(code) === language && typeof text === "string" && text !== "") return text;
  const own = stringMember(part, field);
  return own === "" ? null : own;
}
