import type { Json } from "../../../json.js";

/** Whether a parameter's value is a position. An empty value means the start of the list. */
export function isPosition(value: Json | undefined): boolean {
  return value !== undefined && value !== null && value !== "";
}
