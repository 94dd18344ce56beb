import { isStructure, textOf } from "../encode-text.js";

/** The text of a member of a form: JSON for structures, and where the encoding says so. */
export function partText(value: unknown, contentType = ""): string {
  return isStructure(value) || /^[^,]+[/+]json\b/i.test(contentType) ? JSON.stringify(value) : textOf(value);
}
