import { isArray, member, type Json } from "../../model/json.js";

/** Returns the value at a place in a document, given as the keys of its JSON Pointer. */
export function valueAt(root: Json, segments: readonly string[]): Json | undefined {
  let value: Json | undefined = root;
  for (const segment of segments) value = isArray(value) ? value[Number(segment)] : member(value, segment);
  return value;
}
