import { replaceHidden } from "../model/hidden-text.js";

/** The first sign of what CI systems look for in the whole of a line. */
const logCommand = /#(?=#\w*\[)/g;

/**
 * Text of a document as a terminal or a log may show it: one line, no control characters (escape sequences, backspaces), nothing
 * that turns the direction of reading (bidi controls), and nothing that CI systems take for a command: `::` at the start, and anywhere
 * `##[` (GitHub), `##vso[` (Azure) and `##teamcity[`.
 */
export function terminalText(text: string): string {
  const seen = replaceHidden(text.replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]/g, " "), () => "\uFFFD");
  return replaceCommands(seen.replace(/^(\s*)::/, "$1: :"), () => "# ");
}

/** A text with something in place of the first sign of each command. */
export function replaceCommands(text: string, by: (found: string) => string): string {
  return text.replace(logCommand, by);
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
