import { encodeText } from "../encode-text.js";

/** Serializes a parameter that is the whole query string, as JSON. */
export function jsonQueryWriter(value: unknown): string {
  return encodeText(JSON.stringify(value));
}
