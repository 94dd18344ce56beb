import { MAX_NAMES, MAX_VALUES } from "./max-values.js";

const MAX_DEPTH = 200;
/** Objects with more properties are large: JavaScript engines store them as hash tables. */
const LARGE = 100;

const [BACKSLASH, QUOTE, COMMA] = [0x5c, 0x22, 0x2c];
const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [0x5b, 0x5d, 0x7b, 0x7d];

/** A limit that a JSON text exceeds. */
export type Excess = "depth" | "values" | "names";

/**
 * Returns the limit that a JSON text exceeds, if any. Deep nesting could overflow the stack in recursive functions. Too
 * many values, or too many properties in large objects, would keep the mock busy for a long time. Doesn't parse the
 * text.
 */
export function excessOf(json: string): Excess | null {
  if (json.length < MAX_DEPTH) return null;
  let [depth, commas, names] = [0, 0, 0];
  let isInString = false;
  /** For each depth, the number of commas in the current object; -1 for an array. */
  const objects = new Int32Array(MAX_DEPTH + 2);
  // The text can consist of several JSON texts that are joined with commas.
  objects[0] = -1;
  for (let index = 0; index < json.length; index += 1) {
    const code = json.charCodeAt(index);
    if (isInString) {
      if (code === BACKSLASH) index += 1;
      else if (code === QUOTE) isInString = false;
    } else if (code === QUOTE) isInString = true;
    else if (code === COMMA) {
      commas += 1;
      if (commas >= MAX_VALUES) return "values";
      const before = objects[depth] ?? -1;
      if (before === -1) continue;
      objects[depth] = before + 1;
      if (before + 1 >= LARGE) names += before + 1 === LARGE ? LARGE : 1;
      if (names > MAX_NAMES) return "names";
    } else if (code === OPEN_BRACKET || code === OPEN_BRACE) {
      depth += 1;
      if (depth > MAX_DEPTH) return "depth";
      objects[depth] = code === OPEN_BRACE ? 0 : -1;
    } else if ((code === CLOSE_BRACKET || code === CLOSE_BRACE) && depth > 0) depth -= 1;
  }
  return null;
}
