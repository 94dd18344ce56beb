import { cleanText } from "../encode.js";

/** Encodes text as a code block in Markdown. The fence is longer than any sequence of backticks in the text. */
export function encodeFence(text: string, language: string): string {
  const clean = cleanText(text.replaceAll("\t", "  ")).replace(/^\n+|\s+$/g, "");
  const longest = Math.max(2, ...[...clean.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language.toLowerCase().replace(/[^a-z0-9+#-]/g, "")}\n${clean}\n${fence}`;
}
