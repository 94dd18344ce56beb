/**
 * The built-in helpers of Handlebars. Those that Almanac doesn't replace are removed, because they accept missing
 * values silently.
 */
export const replacedHelpers = [
  "helperMissing",
  "blockHelperMissing",
  "each",
  "if",
  "unless",
  "with",
  "log",
  "lookup",
] as const;
