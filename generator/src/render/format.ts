import { format as formatText } from "prettier";

export type Language = "babel" | "typescript" | "json" | "markdown";

/**
 * Formats a small file with Prettier. Printed types and tables aren't passed to it: they don't need formatting, and
 * they are too large.
 */
export async function format(text: string, language: Language): Promise<string> {
  return formatText(text, { parser: language, printWidth: 120, endOfLine: "lf" });
}
