import { format as formatText } from "prettier";

export type Language = "babel" | "typescript" | "json" | "markdown";

/** Formats a small file with prettier. Printed types and tables don't need it, and would be too large. */
export async function format(text: string, language: Language): Promise<string> {
  return formatText(text, { parser: language, printWidth: 120, endOfLine: "lf" });
}
