const maxLength = 300;

/**
 * Returns the first paragraph of a Markdown text that isn't a heading, as one line. Cuts a long paragraph, preferably at the
 * end of a sentence.
 */
export function summaryOf(markdown: string): string {
  const paragraphs = markdown
    .replace(/^\s*#.*$/gm, "")
    .split(/\n\s*\n/)
    .map((each) => each.replace(/\s+/g, " ").trim());
  const first = paragraphs.find((each) => each !== "") ?? "";
  if (first.length <= maxLength) return first;
  const start = first.slice(0, maxLength);
  const sentence = start.slice(0, start.lastIndexOf(". ") + 1);
  if (sentence !== "") return sentence;
  // A high surrogate without its partner isn't a character.
  return [start.replace(/[\ud800-\udbff]$/, "").trimEnd(), "…"].join(" ");
}
