import { cleanText } from "../encode.js";
import { encodeSpans } from "./encode-spans.js";
import { readBlocks } from "./read-blocks.js";

/** Encodes text in Markdown or HTML on one line, as the text of a list item. Keeps inline code and emphasis. */
export function encodeSentence(text: string): string {
  return readBlocks(cleanText(text))
    .map((block) => (block.kind === "table" ? block.rows.flat().join(" ") : block.text))
    .map((each) => encodeSpans(each.replace(/\s+/g, " ")))
    .filter((each) => each !== "")
    .join(" ");
}
