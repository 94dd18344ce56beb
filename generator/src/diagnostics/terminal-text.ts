/**
 * Text of a document as a terminal or a log may show it: one line, no control characters (escape sequences, backspaces), nothing
 * that turns the direction of reading (bidi controls), and no `::` at the start, which some CI systems take for a command.
 */
export function terminalText(text: string): string {
  return text
    .replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]/g, " ")
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, "\uFFFD")
    .replace(/^(\s*)::/, "$1: :")
    .replace(/^(\s*)##\[/, "$1# #[");
}

/** The same of several lines: their breaks, and colours, stay. */
export function terminalLines(text: string): string {
  return text.split("\n").map(cleanLine).join("\n");
}

function cleanLine(line: string): string {
  const parts = line.split(/(\u001B\[\d+m)/);
  return parts
    .map((part, index) => (index % 2 === 1 ? part : index === 0 ? terminalText(part) : cleanRest(part)))
    .join("");
}

/** `::` means something at the start of a line only. */
function cleanRest(part: string): string {
  return terminalText(`.${part}`).slice(1);
}
