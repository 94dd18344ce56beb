import { isStructure } from "../is-structure.js";
import { textOf } from "../text-of.js";

/** Serializes a form property: as JSON if it is an object or array or has a JSON content type, otherwise as text. */
export function partText(value: unknown, contentType = ""): string {
  return isStructure(value) || /^[^,]+[/+]json\b/i.test(contentType) ? JSON.stringify(value) : textOf(value);
}
