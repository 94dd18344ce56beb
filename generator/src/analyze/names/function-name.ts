import { camelCase } from "./words.js";

/** Converts an operationId to camel case. An id that is already in camel case keeps its spelling: `getHTTPStatus`. */
export function functionName(id: string): string {
  const text = id.normalize("NFC");
  return /^[a-z][A-Za-z0-9]*$/.test(text) ? text : camelCase(text);
}
