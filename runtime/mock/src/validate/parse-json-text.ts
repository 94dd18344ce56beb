import type { Json } from "../json.js";
import { excessOf } from "./excess-of.js";

/** Parses JSON. Returns the text itself if it is malformed, nested too deeply or has too many values, so that validation can report it. */
export function parseJsonText(text: string): Json {
  if (excessOf(text) !== null) return text;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
