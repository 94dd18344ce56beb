import { encodeText } from "../encode-text.js";
import { textOf } from "../text-of.js";

/** Serializes a parameter that is the whole query, in any media type other than a form or JSON. The caller formats the value. */
export function textQueryWriter(value: unknown): string {
  return encodeText(textOf(value));
}
