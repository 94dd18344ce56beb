import { format as formatText } from "prettier";

export type Language = "babel" | "typescript" | "json" | "markdown";

/** Formats a small file for its readers. Not for megabytes: the printer of types and the tables need no formatter. */
export async function format(text: string, language: Language): Promise<string> {
  return formatText(text, { parser: language, printWidth: 120, endOfLine: "lf" });
}
