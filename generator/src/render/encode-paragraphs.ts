import { cleanText, encodeMarkdown } from "./encode.js";
import { encodeCodeSpan } from "./encode-code-span.js";

/**
 * Encodes text with several lines as Markdown. Keeps paragraphs, list items and inline code, and escapes other markup.
 * Replaces a link with its text and the URL in parentheses.
 */
export function encodeParagraphs(text: string): string {
  return cleanText(text)
    .split(/\n\s*\n/)
    .map((paragraph) => encodeParagraph(paragraph))
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

const item = /^\s*[-*+]\s+/;

function encodeParagraph(paragraph: string): string {
  const blocks: string[] = [];
  for (const line of paragraph.split("\n")) {
    const isItem = item.test(line);
    const last = blocks.length - 1;
    if (isItem || last < 0) blocks.push(line);
    else blocks[last] = `${blocks[last] ?? ""} ${line.trim()}`;
  }
  return blocks
    .map((block) => (item.test(block) ? `- ${encodeSpans(block.replace(item, ""))}` : encodeSpans(block)))
    .join("\n");
}

/** Encodes a line, and keeps its inline code. An unpaired backtick is plain text. */
function encodeSpans(line: string): string {
  return line
    .replace(/\[([^\][]*)\]\(([^()\s]+)\)/g, "$1 ($2)")
    .split(/((?<!`)`[^`]+`(?!`))/)
    .map((part) => (/^`[^`]+`$/.test(part) ? encodeCodeSpan(part.slice(1, -1)) : encodeBetween(part)))
    .join("")
    .trim();
}

/** Encodes the text around inline code. Keeps a space at its start and end. */
function encodeBetween(text: string): string {
  const encoded = encodeMarkdown(text);
  if (encoded === "") return text === "" ? "" : " ";
  return `${/^\s/.test(text) ? " " : ""}${encoded}${/\s$/.test(text) ? " " : ""}`;
}
