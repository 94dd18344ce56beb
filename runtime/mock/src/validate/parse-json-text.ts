import type { Json } from "../json.js";
import { isTooDeep } from "./is-too-deep.js";

/** Parses JSON. Returns the text itself if it is malformed or nested too deeply, so that validation can report it. */
export function parseJsonText(text: string): Json {
  if (isTooDeep(text)) return text;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
