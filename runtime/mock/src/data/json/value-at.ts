import { member, type Json } from "../../json.js";

/** The value at a property path; `undefined` if there is none. */
export function valueAt(value: Json | undefined, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((found, name) => member(found, name), value);
}
