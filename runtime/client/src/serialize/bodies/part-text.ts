import { isStructure } from "../is-structure.js";
import { textOf } from "../text-of.js";

/** Serializes a form property: as JSON if the value is an object or array or if the content type is JSON, otherwise as text. */
export function partText(value: unknown, contentType = ""): string {
  return isStructure(value) || /^[^,]+[/+]json\b/i.test(contentType) ? JSON.stringify(value) : textOf(value);
}
