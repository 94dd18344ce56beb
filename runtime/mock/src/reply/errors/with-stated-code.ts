import { isArray, isObject, member, mergeObjects, type Json } from "../../json.js";

export interface StatedCode {
  readonly value: Json;
  /** Whether the code replaced another value. */
  readonly isReplaced: boolean;
}

/** Restores the code of an error where `given` contains it but an example or the schema replaced it in `value`. */
export function withStatedCode(value: Json, given: Json | undefined, code: string): StatedCode {
  if (given === code && value !== code) return { value: code, isReplaced: true };
  if (isArray(value) && isArray(given)) {
    const items = value.map((item, index) => withStatedCode(item, given[index], code));
    return { value: items.map((item) => item.value), isReplaced: items.some((item) => item.isReplaced) };
  }
  if (!isObject(value) || !isObject(given)) return { value, isReplaced: false };
  const names = Object.keys(value).filter((name) => Object.hasOwn(given, name));
  const inner = names.map((name) => [name, withStatedCode(value[name] ?? null, member(given, name), code)] as const);
  return {
    value: mergeObjects(value, Object.fromEntries(inner.map(([name, each]) => [name, each.value]))),
    isReplaced: inner.some(([, each]) => each.isReplaced),
  };
}
