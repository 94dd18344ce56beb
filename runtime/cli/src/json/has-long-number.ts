import { isLongNumber } from "./is-long-number.js";
import { tokens } from "./tokens.js";

/** Whether a valid JSON text contains a number that a JavaScript number doesn't represent exactly. */
export function hasLongNumber(text: string): boolean {
  // Shorter numbers stay the same when they are parsed and printed again.
  if (!/[\d.]{16}|\d[eE]/.test(text)) return false;
  for (const { text: each } of tokens(text)) if (/^-?\d/.test(each) && isLongNumber(each)) return true;
  return false;
}
