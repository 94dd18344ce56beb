import { isStructure, textOf } from "../encode-text.js";

/** Serializes a form property: as JSON for objects and arrays, and if the encoding says so. */
export function partText(value: unknown, contentType = ""): string {
  return isStructure(value) || /^[^,]+[/+]json\b/i.test(contentType) ? JSON.stringify(value) : textOf(value);
}
