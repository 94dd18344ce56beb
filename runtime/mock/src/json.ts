/** What a JSON body can hold. Objects are read with `Object.hasOwn` and `Object.keys` only: their keys are the sender's. */
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

/** The member of an object under a key that comes from outside; `undefined` where it has none of its own. */
export function member(value: Json | undefined, key: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/**
 * Sets a member of an object that is being made. A key such as `__proto__` or `toString` becomes a key like any other, also where
 * prototypes are frozen.
 */
export function defineMember<T>(object: Record<string, T>, key: string, value: T): void {
  if (!(key in Object.prototype)) object[key] = value;
  else Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
}

/** A scalar as text; what is structured as JSON. */
export function toText(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
