import { limits } from "../../limits.js";
import { endOfDoubleQuoted } from "../end-of-double-quoted.js";

interface JsonScan {
  /** The number of keys, including duplicates. */
  readonly keys: number;
}

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const LEFT_BRACKET = 0x5b;
const RIGHT_BRACKET = 0x5d;
const LEFT_BRACE = 0x7b;
const RIGHT_BRACE = 0x7d;

/**
 * Searches a text that may be JSON for the faults that `JSON.parse` hides and the YAML library reports: deep nesting, too many
 * tokens, carriage returns that aren't line breaks. Returns null if there is one.
 */
export function scanJson(text: string): JsonScan | null {
  let keys = 0;
  let depth = 0;
  let strings = 0;
  let outside = 0;
  let separators = 1;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) {
      strings += 1;
      index = endOfDoubleQuoted(text, index);
      if (index === -1) return null;
      continue;
    }
    outside += 1;
    if (code === COLON) {
      keys += 1;
      separators += 1;
    } else if (code === COMMA) separators += 1;
    else if (code === LEFT_BRACE || code === LEFT_BRACKET) {
      separators += 1;
      depth += 1;
      if (depth > limits.depth) return null;
    } else if (code === RIGHT_BRACE || code === RIGHT_BRACKET) depth -= 1;
    else if (code === RETURN && text.charCodeAt(index + 1) !== NEWLINE) return null;
  }
  // Each character outside strings begins at most one token. The library emits one more before each number, `true`,
  // `false` and `null`, and each of these follows a separator.
  return outside + strings + separators > limits.tokens ? null : { keys };
}
