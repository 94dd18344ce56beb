import type { ParameterDescriptor } from "../../call/descriptor.js";
import { isStructure } from "../is-structure.js";
import { formText } from "../bodies/form-text.js";

/**
 * Serializes a parameter that is the whole query string. An object is written as a form. A string is sent as is,
 * because it is already encoded.
 */
export function formQueryWriter(value: unknown, { encoding }: ParameterDescriptor): string {
  return isStructure(value) && !(value instanceof URLSearchParams) ? formText(value, encoding) : String(value);
}
