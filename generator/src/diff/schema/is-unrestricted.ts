import { isWrapper } from "./is-wrapper.js";
import type { Keywords } from "./shape.js";

/** Keywords that don't restrict values. */
const annotations = new Set(["title", "default", "deprecated", "readOnly", "writeOnly", "discriminator", "extensions"]);
const MAX_DEPTH = 20;

/** Whether a schema has no keyword that restricts values: `true`, `{}`, `{ "description": "…" }` or an `allOf` around one. */
export function isUnrestricted(keywords: Keywords): boolean {
  let current = keywords;
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    const [member, ...others] = current.allOf;
    if (member === undefined || others.length > 0 || !isWrapper(current, "allOf")) break;
    current = member.keywords;
  }
  return Object.entries(current).every(([key, value]) => annotations.has(key) || isMissing(value));
}

function isMissing(value: unknown): boolean {
  if (value === null || value === false) return true;
  return Array.isArray(value) ? value.length === 0 : value instanceof Map && value.size === 0;
}
