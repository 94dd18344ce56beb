import type { Json } from "../json.js";
import { isTooDeep } from "./is-too-deep.js";

/** JSON, or the text itself where it is none, for the validation to find. */
export function parseJsonText(text: string): Json {
  if (isTooDeep(text)) return text;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
