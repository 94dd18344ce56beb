import type { Validity } from "./validity.js";

/** The maximum length of a text to match. Patterns come from documents and can take exponential time. */
const MAX_LENGTH = 24;
/** Matches nested quantifiers, such as `(a+)+`, which can cause exponential backtracking. */
const backtracks = /[+*}]\)?[^|)]*\)[+*{]/;

const compiled = new Map<string, RegExp | null>();

/** Whether a text matches a pattern. Unknown if the pattern is invalid or could take too long. */
export function matchesPattern(pattern: string, text: string): Validity {
  if (text.length > MAX_LENGTH || backtracks.test(pattern)) return "unknown";
  let expression = compiled.get(pattern);
  if (expression === undefined) {
    expression = compile(pattern);
    if (compiled.size > 10_000) compiled.clear();
    compiled.set(pattern, expression);
  }
  return expression === null ? "unknown" : expression.test(text);
}

function compile(pattern: string): RegExp | null {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return null;
  }
}
