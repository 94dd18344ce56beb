/**
 * Whether a pattern is valid in JavaScript and can be matched in linear time against any text. Neither the pattern,
 * which comes from a document, nor the text, which comes from a language model, is trusted.
 */
export function isSimplePattern(pattern: string): boolean {
  try {
    new RegExp(pattern, "u");
  } catch {
    return false;
  }
  const withoutClasses = pattern.replace(/\\[^\d]/g, "x").replace(/\[[^\]]*\]/g, "x");
  // Alternatives, repeated groups, lookarounds and backreferences.
  if (pattern.length > 500 || /\||\)[*+?{]|\(\?[^:]|\\\d/.test(withoutClasses)) return false;
  // With one part of variable length after `^`, the time is linear. With more, or without `^`, it can be quadratic.
  const variable = withoutClasses.replaceAll("(?:", "(").match(/[*+?]|\{\d+,\d*\}/g) ?? [];
  return variable.length === 0 || (variable.length === 1 && pattern.startsWith("^"));
}
