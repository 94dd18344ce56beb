import type { Keywords, ListKeywords } from "./shape.js";

const annotations = new Set(["title", "default", "deprecated", "readOnly", "writeOnly", "discriminator", "extensions"]);

/** Whether a schema consists only of a list of schemas, such as `allOf`, and of annotations. */
export function isWrapper(keywords: Keywords, key: keyof ListKeywords): boolean {
  return Object.entries(keywords).every(([name, value]) => {
    if (name === key || value === null || value === false) return true;
    if (name === "discriminator") return false;
    return (
      annotations.has(name) || (Array.isArray(value) ? value.length === 0 : value instanceof Map && value.size === 0)
    );
  });
}
