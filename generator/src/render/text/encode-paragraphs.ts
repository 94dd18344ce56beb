import { cleanText } from "../encode.js";
import { encodeFence } from "./encode-fence.js";
import { encodeSpans } from "./encode-spans.js";
import { readBlocks, type TextBlock } from "./read-blocks.js";

/**
 * Encodes text with several lines as Markdown. Keeps paragraphs, lists, tables, code and emphasis, and escapes other
 * markup. Headings become bold text, because the page has its own headings. `indent` is the indentation of the lines
 * after the first one.
 */
export function encodeParagraphs(text: string, indent = 0): string {
  const blocks = readBlocks(cleanText(text));
  const parts = blocks.flatMap((block, index) => {
    const encoded = encodeBlock(block);
    if (encoded === "") return [];
    const isNextItem = block.kind === "item" && blocks[index - 1]?.kind === "item";
    const pad = " ".repeat(block.indent);
    return [isNextItem ? "\n" : "\n\n", encoded.replace(/^(?=.)/gm, pad)];
  });
  return parts
    .slice(1)
    .join("")
    .trim()
    .replace(/\n(?=.)/g, `\n${" ".repeat(indent)}`);
}

function encodeBlock(block: TextBlock): string {
  switch (block.kind) {
    case "paragraph":
      return encodeSpans(block.text);
    case "heading": {
      const text = encodeSpans(block.text.replaceAll("**", ""));
      return text === "" ? "" : `**${text}**`;
    }
    case "quote": {
      const text = encodeSpans(block.text);
      return text === "" ? "" : `> ${text}`;
    }
    case "item":
      return `${block.marker} ${encodeSpans(block.text)}`.trim();
    case "code":
      return encodeFence(block.text, block.language);
    case "table": {
      const [head = [], ...rows] = block.rows.map((row) => row.map((cell) => encodeSpans(cell, true)));
      return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
    }
  }
}
