import { encodeText, textOf } from "../encode-text.js";

/** Writes a parameter that is the whole query, and text of a format that is not ours to write. */
export function textQueryWriter(value: unknown): string {
  return encodeText(textOf(value));
}
