import type { Json } from "../../json.js";
import { writeJson } from "../../reply/write-json.js";

/** Whether no two values are the same JSON, in time that grows with their number and not with its square. */
export function areUnique(values: readonly Json[]): boolean {
  return new Set(values.map(canonicalJson)).size === values.length;
}

/** A text that two values have in common if they are the same JSON; the order of members does not count. */
export function canonicalJson(value: Json): string {
  return writeJson(value, true);
}
