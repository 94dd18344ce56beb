/**
 * Any value that a YAML or JSON document can contain. Read objects with `Object.hasOwn` and `Object.keys` only: a document may contain
 * keys such as `__proto__`.
 */
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

/** Returns the own member of an object under a key that comes from a document; `undefined` if there is none. */
export function member(value: Json | undefined, key: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Returns a string unchanged, and any other value as JSON. */
export function toText(value: Json | undefined): string {
  return typeof value === "string" ? value : JSON.stringify(value ?? null);
}

export function stringMember(value: Json | undefined, key: string): string | null {
  const found = member(value, key);
  return typeof found === "string" ? found : null;
}

export function entriesOf(value: Json | undefined): readonly (readonly [string, Json])[] {
  return isObject(value) ? Object.entries(value) : [];
}

/**
 * Sets a member of an object under construction. A key such as `__proto__` or `toString` becomes an ordinary own property, even if
 * prototypes are frozen.
 */
export function defineMember<T>(object: Record<string, T>, key: string, value: T): void {
  if (!(key in Object.prototype)) object[key] = value;
  else Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
}
