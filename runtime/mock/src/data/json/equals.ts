import { isArray, isObject, type Json } from "../../json.js";

/** Whether two JSON values are equal, whatever the order of their properties. */
export function equals(left: Json, right: Json): boolean {
  if (left === right) return true;
  if (isArray(left)) {
    return (
      isArray(right) && left.length === right.length && left.every((each, index) => equals(each, right[index] ?? null))
    );
  }
  if (!isObject(left) || !isObject(right)) return false;
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => Object.hasOwn(right, name) && equals(left[name] ?? null, right[name] ?? null))
  );
}
