/** A description as the text of a list item. */
export interface SplitText {
  /** The first paragraph, which is on the line of the item. */
  readonly text: string;
  readonly hasText: boolean;
  /** The parts after it, which are indented below the item. */
  readonly rest: string;
  readonly hasRest: boolean;
}

/** The start of a list, a heading, a quotation, code, or a block of HTML. */
const block = /^\s*(?:[-*+•]\s|\d{1,9}[.)]\s|#{1,6}\s|>|```|~~~|<(?:ul|ol|table|h\d|pre|br)\b)/i;
const delimiters = /^\s*\|?\s*:?-{2,}.*\|/;

/** Splits a description after its first paragraph. Without a description, both parts are empty. */
export function splitText(description: string | null): SplitText {
  const lines = (description ?? "").trim().split("\n");
  const end = lines.findIndex(
    (line, index) => line.trim() === "" || block.test(line) || delimiters.test(lines[index + 1] ?? ""),
  );
  const count = end === -1 ? lines.length : end;
  const text = lines.slice(0, count).join(" ").replace(/\s+/g, " ").trim();
  const rest = lines.slice(count).join("\n").trim();
  return { text, hasText: text !== "", rest, hasRest: rest !== "" };
}
