import { MAX_VALUES } from "./max-values.js";

const MAX_DEPTH = 200;

const [BACKSLASH, QUOTE, COMMA] = [0x5c, 0x22, 0x2c];
const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Returns the limit that a JSON text exceeds, if any: it is nested so deeply that recursive functions could overflow
 * the stack, or has so many values that the mock would be busy for a long time. Doesn't parse the text.
 */
export function excessOf(json: string): "depth" | "values" | null {
  if (json.length < MAX_DEPTH) return null;
  let [depth, commas] = [0, 0];
  let isInString = false;
  for (let index = 0; index < json.length; index += 1) {
    const code = json.charCodeAt(index);
    if (isInString) {
      if (code === BACKSLASH) index += 1;
      else if (code === QUOTE) isInString = false;
    } else if (code === QUOTE) isInString = true;
    else if (code === COMMA) commas += 1;
    else if (code === OPEN_BRACKET || code === OPEN_BRACE) depth += 1;
    else if (code === CLOSE_BRACKET || code === CLOSE_BRACE) depth -= 1;
    if (depth > MAX_DEPTH) return "depth";
    if (commas >= MAX_VALUES) return "values";
  }
  return null;
}
