import { hashOf } from "./hash-of.js";

/** Returns the text of an entity tag for the given content, without quotes. */
export function tagText(content: string): string {
  return [hashOf(content), hashOf(`${content}\0`)].map((hash) => hash.toString(16).padStart(8, "0")).join("");
}
