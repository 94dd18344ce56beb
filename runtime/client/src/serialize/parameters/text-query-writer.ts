import { encodeText, textOf } from "../encode-text.js";

/** Serializes a parameter that is the whole query, in a media type that the caller has to format. */
export function textQueryWriter(value: unknown): string {
  return encodeText(textOf(value));
}
