import type { Json } from "../../../json.js";

/** Whether a request contains a position. An empty one is the start of the list. */
export function isPosition(value: Json | undefined): boolean {
  return value !== undefined && value !== null && value !== "";
}
