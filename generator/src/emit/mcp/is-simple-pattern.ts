const MAX_REPETITIONS = 3;

/**
 * Whether a pattern is valid in JavaScript, and matches in little time whatever the text: no repeated group, no
 * back-reference and few repetitions without an upper bound. The text comes from a model, and the pattern from a document.
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
