import { isObject, member, type Json } from "@almanac/mock/json";

export { defineMember, isArray, isObject, member, toText, type Json, type JsonObject } from "@almanac/mock/json";

/** Returns the value of an object's own property if that value is a string, otherwise null. */
export function stringMember(value: Json | undefined, key: string): string | null {
  const found = member(value, key);
  return typeof found === "string" ? found : null;
}

/** Returns the entries of an object, or an empty list for any other value. */
export function entriesOf(value: Json | undefined): readonly (readonly [string, Json])[] {
  return isObject(value) ? Object.entries(value) : [];
}
