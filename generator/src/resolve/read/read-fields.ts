import { isArray, isObject, member, type Json, type JsonObject } from "../../model/json.js";

/** Functions that read fields. `checkStructure` has already reported values of the wrong type, so they are treated as missing. */

export function stringField(value: Json, key: string): string | null {
  const found = member(value, key);
  return typeof found === "string" && found !== "" ? found : null;
}

export function booleanField(value: Json, key: string): boolean {
  return member(value, key) === true;
}

export function arrayField(value: Json, key: string): readonly Json[] {
  const found = member(value, key);
  return isArray(found) ? found : [];
}

export function entriesField(value: Json, key: string): readonly (readonly [string, Json])[] {
  const found = member(value, key);
  return isObject(found) ? Object.entries(found) : [];
}

export function stringsField(value: Json, key: string): readonly string[] {
  return arrayField(value, key).filter((item) => typeof item === "string");
}

/** Returns the members whose names start with `x-`. */
export function extensionsOf(value: Json): JsonObject {
  return Object.fromEntries(isObject(value) ? Object.entries(value).filter(([key]) => key.startsWith("x-")) : []);
}
