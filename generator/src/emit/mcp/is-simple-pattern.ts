const MAX_REPETITIONS = 3;

/**
 * Whether a pattern is valid in JavaScript and can be matched quickly against any text: no repeated groups, no
 * backreferences and few unbounded repetitions. Neither the pattern, which comes from a document, nor the text, which
 * comes from a language model, is trusted.
 */
export function isSimplePattern(pattern: string): boolean {
  try {
    new RegExp(pattern, "u");
  } catch {
    return false;
  }
  const withoutClasses = pattern.replace(/\\[^\d]/g, "x").replace(/\[[^\]]*\]/g, "x");
  if (pattern.length > 500 || /\)[*+{]|\\\d/.test(withoutClasses)) return false;
  return (withoutClasses.match(/[*+]|\{\d*,\}/g) ?? []).length <= MAX_REPETITIONS;
}
