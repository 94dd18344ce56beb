import { tokens } from "./tokens.js";

/** Whether a valid JSON text contains a number that a JavaScript number doesn't represent exactly. */
export function hasLongNumber(text: string): boolean {
  // Shorter numbers stay the same when they are parsed and printed again. Fractions keep their shortest form.
  if (!/\d{16}|\d[eE]\+?\d\d/.test(text)) return false;
  for (const { text: each } of tokens(text)) {
    if (!/^-?\d/.test(each)) continue;
    const isInteger = /^-?\d+$/.test(each);
    if (
      isInteger
        ? !Number.isSafeInteger(Number(each))
        : each.replace(/\D/g, "").length > 15 || !Number.isFinite(Number(each))
    )
      return true;
  }
  return false;
}
