import { plainText } from "./plain-text.js";

/** Returns the first sentence of a Markdown text, on one line. */
export function firstSentence(markdown: string): string {
  const [paragraph = ""] = plainText(markdown).split("\n\n");
  const line = paragraph.replace(/\s+/g, " ").trim();
  const [sentence = line] = /^.{20,}?[.!?](?= [A-Z]|$)/.exec(line) ?? [];
  return sentence;
}
