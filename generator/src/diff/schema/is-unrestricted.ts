import type { Keywords } from "./shape.js";

/** Keywords that don't restrict values. */
const annotations = new Set(["title", "default", "deprecated", "readOnly", "writeOnly", "discriminator", "extensions"]);

/** Whether a schema has no keyword that restricts values: `true`, `{}` or `{ "description": "…" }`. */
export function isUnrestricted(keywords: Keywords): boolean {
  return Object.entries(keywords).every(([key, value]) => annotations.has(key) || isMissing(value));
}

function isMissing(value: unknown): boolean {
  if (value === null || value === false) return true;
  return Array.isArray(value) ? value.length === 0 : value instanceof Map && value.size === 0;
}
