import { endOfDoubleQuoted } from "../end-of-double-quoted.js";
import type { Marks } from "../quick-parse.js";

const QUOTE = 0x22;
const COMMA = 0x2c;
const LEFT_BRACKET = 0x5b;
const RIGHT_BRACKET = 0x5d;
const LEFT_BRACE = 0x7b;
const RIGHT_BRACE = 0x7d;

/** Finds where each value of a text begins. The text must be JSON with at most `capacity` marks. */
export function markJson(text: string, capacity: number): Marks {
  // An array that grows would be copied many times, and take twice the memory.
  const marks = new Int32Array(capacity);
  let length = 0;
  /** For each open object or list, the index of the mark to set when it closes. */
  const open: number[] = [];
  const insideScalar = /[^\s,\]}]*/y;
  const colon = /\s*:/y;
  let isKey = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) {
      marks[length++] = index;
      index = endOfDoubleQuoted(text, index);
      if (isKey) {
        colon.lastIndex = index + 1;
        colon.test(text);
        index = colon.lastIndex - 1;
        isKey = false;
      }
    } else if (code === LEFT_BRACE || code === LEFT_BRACKET) {
      marks[length] = ~index;
      open.push(length + 1);
      length += 2;
      isKey = code === LEFT_BRACE;
    } else if (code === RIGHT_BRACE || code === RIGHT_BRACKET) {
      marks[open.pop() ?? 0] = length;
      isKey = false;
    } else if (code === COMMA) isKey = text.charCodeAt(~(marks[(open.at(-1) ?? 1) - 1] ?? 0)) === LEFT_BRACE;
    else if (code > 0x20) {
      marks[length++] = index;
      insideScalar.lastIndex = index;
      insideScalar.test(text);
      index = insideScalar.lastIndex - 1;
    }
  }
  return marks;
}
