import type { PartValue } from "./parts-of.js";

/** Returns a part as JSON, without its locations in the document. */
export function jsonWithoutLocations(value: PartValue): string {
  return JSON.stringify(value, (key, property: unknown) => (key === "at" ? undefined : property));
}
