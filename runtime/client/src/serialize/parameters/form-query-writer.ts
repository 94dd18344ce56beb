import type { ParameterDescriptor } from "../../call/descriptor.js";
import { isStructure } from "../encode-text.js";
import { formText } from "../bodies/form-text.js";

/** Writes a parameter that is the whole query: an object as a form, text as it is, which has been encoded then. */
export function formQueryWriter(value: unknown, { encoding }: ParameterDescriptor): string {
  return isStructure(value) && !(value instanceof URLSearchParams) ? formText(value, encoding) : String(value);
}
