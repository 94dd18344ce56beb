import { encodeText } from "../encode-text.js";

/** Writes a parameter that is the whole query, and JSON. */
export function jsonQueryWriter(value: unknown): string {
  return encodeText(JSON.stringify(value));
}
