import { isArray, member, type Json } from "../model/json.js";

/** Returns the list under a key in an object; empty if there is none. */
export function listMember(value: Json, key: string): readonly Json[] {
  const list = member(value, key);
  return isArray(list) ? list : [];
}
