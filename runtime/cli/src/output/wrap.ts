import { textWidth } from "./text-width.js";

/** Wraps paragraphs at spaces into lines of at most `width` columns. Keeps the indentation of each line. */
export function wrap(text: string, width: number): readonly string[] {
  return text.split("\n").flatMap((line) => {
    const indent = /^ */.exec(line)?.[0] ?? "";
    const lines: string[] = [];
    for (const word of line.trim().split(/ +/)) {
      const last = lines.at(-1);
      if (last === undefined || textWidth(last) + 1 + textWidth(word) > width) lines.push(indent + word);
      else lines[lines.length - 1] = `${last} ${word}`;
    }
    return lines;
  });
}
