import { isObject, member, type Json } from "@almanac/mock/json";

export { defineMember, isArray, isObject, member, toText, type Json, type JsonObject } from "@almanac/mock/json";

/** The value of an own property if it is a string, otherwise null. */
export function stringMember(value: Json | undefined, key: string): string | null {
  const found = member(value, key);
  return typeof found === "string" ? found : null;
}

/** The entries of an object; empty for every other value. */
export function entriesOf(value: Json | undefined): readonly (readonly [string, Json])[] {
  return isObject(value) ? Object.entries(value) : [];
}
