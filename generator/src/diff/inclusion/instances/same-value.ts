import { isArray, isObject, type Json } from "../../../model/json.js";

/** Whether two JSON values are equal. The order of an object's members has no meaning. */
export function sameValue(left: Json, right: Json): boolean {
  if (left === right) return true;
  if (isArray(left) && isArray(right))
    return left.length === right.length && left.every((each, index) => sameValue(each, right[index] ?? null));
  if (!isObject(left) || !isObject(right)) return false;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && sameValue(left[key] ?? null, right[key] ?? null))
  );
}
