/** A JSON value. Its keys can come from untrusted input, so access only own properties, as `member` does. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The value of an own property; `undefined` if `value` isn't an object or has no such property. */
export function member(value: Json | undefined, key: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Sets an own property, even if the key is `__proto__` or `toString` and prototypes are frozen. */
export function defineMember<T>(object: Record<string, T>, key: string, value: T): void {
  if (!(key in Object.prototype)) object[key] = value;
  else Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
}

/**
 * Returns a new object with the properties of all the given objects; the last value wins. `__proto__` is copied like
 * any other key.
 */
export function mergeObjects(...objects: readonly JsonObject[]): JsonObject {
  const merged: Record<string, Json> = {};
  for (const object of objects)
    for (const name of Object.keys(object)) defineMember(merged, name, object[name] ?? null);
  return merged;
}

/** Returns a string unchanged and serializes every other value as JSON. */
export function toText(value: Json | undefined): string {
  return typeof value === "string" ? value : JSON.stringify(value ?? null);
}
