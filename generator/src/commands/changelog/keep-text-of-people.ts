/** The end of an entry that Almanac writes: the ids of findings, or the part of the version that a reason increases. */
const ids = /— `[a-z0-9-]+`(?:, `[a-z0-9-]+`)*$/;
/** Entries of Almanac without an id. */
const others = /^- (?:The API version .*(?:; see .*API versions.*|is removed)|The first release\.)$/;

/**
 * Removes the entries that Almanac wrote from a text between two headings. Keeps everything else, and the name of a
 * group, such as `**Orders**`, only if the group isn't empty.
 */
export function keepTextOfPeople(text: string): string {
  const kept: string[] = [];
  let group: string | null = null;
  for (const chunk of chunksOf(text)) {
    if (/^\*\*[^\n]+\*\*$/.test(chunk.trimEnd())) group = chunk;
    else if (!isOfAlmanac(chunk)) {
      kept.push(...(group === null ? [] : [group]), chunk);
      group = null;
    }
  }
  return kept
    .map((chunk, index) => {
      // Entries that had no blank line between them get none.
      const isTight = !chunk.endsWith("\n") && /^[-*+] /.test(kept[index + 1] ?? "");
      return `${chunk.trimEnd()}${isTight ? "\n" : "\n\n"}`;
    })
    .join("");
}

function isOfAlmanac(chunk: string): boolean {
  const [paragraph = ""] = chunk.split(/\n\s*\n/);
  const line = paragraph.replace(/\s*\n\s*/g, " ").trim();
  return line.startsWith("- ") && (ids.test(line) || others.test(line));
}

/**
 * Splits a text into paragraphs and entries of lists. An entry contains the indented lines after it. Ends with a newline
 * if a blank line follows.
 */
function chunksOf(text: string): readonly string[] {
  const chunks: string[][] = [];
  let fence: string | null = null;
  let isAfterBlank = true;
  for (const line of text.split("\n")) {
    const isStart = /^[-*+] /.test(line) || (isAfterBlank && /^\S/.test(line));
    if (fence === null && (isStart || chunks.length === 0)) chunks.push([]);
    const [, run] = /^\s*(`{3,}|~{3,})/.exec(line) ?? [];
    if (run !== undefined && (fence === null || line.trim() === fence)) fence = fence === null ? run : null;
    chunks.at(-1)?.push(line);
    isAfterBlank = line.trim() === "";
  }
  return chunks.map((lines) => lines.join("\n")).filter((chunk) => chunk.trim() !== "");
}
