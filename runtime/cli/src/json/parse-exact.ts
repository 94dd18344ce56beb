import { hasLongNumber } from "./has-long-number.js";
import { isLongNumber } from "./is-long-number.js";
import { tokens } from "./tokens.js";

/** Parses a valid JSON text. Numbers that JavaScript would round become strings. */
export function parseExact(text: string): unknown {
  if (!hasLongNumber(text)) return JSON.parse(text);
  const parts = Array.from(tokens(text), ({ text: each }) =>
    /^-?\d/.test(each) && isLongNumber(each) ? `"${each}"` : each,
  );
  return JSON.parse(parts.join(""));
}
