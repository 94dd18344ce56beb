import { encodeText } from "../encode-text.js";
import { textOf } from "../text-of.js";

/**
 * Serializes a parameter that is the whole query string, in a media type other than a form or JSON. The caller must
 * have formatted the value.
 */
export function textQueryWriter(value: unknown): string {
  return encodeText(textOf(value));
}
