import { isArray, member, type Json } from "../../json.js";

/** The value that the reference tokens of a JSON Pointer identify (RFC 6901); `undefined` if there is none. */
export function valueAtPointer(value: Json, tokens: readonly string[]): Json | undefined {
  let found: Json | undefined = value;
  for (const token of tokens) {
    if (isArray(found)) found = /^(0|[1-9]\d*)$/.test(token) ? found[Number(token)] : undefined;
    else found = member(found, token);
  }
  return found;
}
