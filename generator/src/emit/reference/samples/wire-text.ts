import type { Json } from "../../../model/json.js";

/** Returns a string as it is, and any other value as JSON. */
export function wireText(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
