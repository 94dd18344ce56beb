import { fieldNames } from "./field-names.js";
import type { ResponseField } from "./response-fields.js";

/**
 * Whether the document indicates, by name, format, examples or description, that a property contains the URL of the
 * next page.
 */
export function isLink({ name, facts }: ResponseField): boolean {
  if (fieldNames.nextLink.includes(name)) return true;
  if (["uri", "url", "uri-reference", "iri", "iri-reference"].some((format) => facts.formats.has(format))) return true;
  if (facts.examples.some((example) => typeof example === "string" && /^(?:[a-z][a-z\d+.-]*:\/\/|[/?])/i.test(example)))
    return true;
  return /\b(?:ur[il]|uris|urls|hyperlink|href)\b/i.test(facts.text) && !/\b(?:cursor|token)\b/i.test(facts.text);
}
