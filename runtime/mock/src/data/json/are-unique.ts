import type { Json } from "../../json.js";
import { canonicalJson } from "./canonical-json.js";

/** Whether no two values are equal. Takes linear time, unlike a comparison of all pairs. */
export function areUnique(values: readonly Json[]): boolean {
  return new Set(values.map(canonicalJson)).size === values.length;
}
