import { isArray, isObject, member, type Json, type JsonObject } from "../../model/json.js";

/** Reading fields of objects whose structure has been checked before: what is of another type counts as absent. */

export function textField(value: Json, key: string): string | null {
  const found = member(value, key);
  return typeof found === "string" && found !== "" ? found : null;
}

export function flagField(value: Json, key: string): boolean {
  return member(value, key) === true;
}

export function listField(value: Json, key: string): readonly Json[] {
  const found = member(value, key);
  return isArray(found) ? found : [];
}

export function mapField(value: Json, key: string): readonly (readonly [string, Json])[] {
  const found = member(value, key);
  return isObject(found) ? Object.entries(found) : [];
}

export function textsField(value: Json, key: string): readonly string[] {
  return listField(value, key).filter((item) => typeof item === "string");
}

/** The members whose names begin with `x-`. */
export function extensionsOf(value: Json): JsonObject {
  return Object.fromEntries(isObject(value) ? Object.entries(value).filter(([key]) => key.startsWith("x-")) : []);
}
