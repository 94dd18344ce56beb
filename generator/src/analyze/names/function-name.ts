import { camelCase } from "./words.js";

/** Converts an operationId to camel case. One that is in camel case already keeps its spelling: `getHTTPStatus`. */
export function functionName(id: string): string {
  const text = id.normalize("NFC");
  return /^[a-z][A-Za-z0-9]*$/.test(text) ? text : camelCase(text);
}
