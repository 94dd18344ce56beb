import { replaceHidden } from "../model/hidden-text.js";

/** The first character of the log commands that CI systems recognize anywhere in a line. */
const logCommand = /#(?=#\w*\[)/g;

/**
 * Makes text from a document safe for a terminal or a log. Puts the text on one line, and replaces control characters
 * (such as escape sequences and backspaces) and characters that are hidden or change the reading direction. Also
 * disables the log commands of CI systems: `::` at the start, and `##[` (GitHub), `##vso[` (Azure) and `##teamcity[`
 * anywhere.
 */
export function terminalText(text: string): string {
  const visible = replaceHidden(text.replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]/g, " "), () => "\uFFFD");
  return replaceLogCommands(visible.replace(/^(\s*)::/, "$1: :"), () => "# ");
}

/** Replaces the first character of each log command. */
export function replaceLogCommands(text: string, by: (found: string) => string): string {
  return text.replace(logCommand, by);
}

/** Makes several lines safe in the same way as `terminalText`, but keeps line breaks and color codes. */
export function terminalLines(text: string): string {
  return text.split("\n").map(cleanLine).join("\n");
}

function cleanLine(line: string): string {
  const parts = line.split(/(\u001B\[\d+m)/);
  return parts
    .map((part, index) => (index % 2 === 1 ? part : index === 0 ? terminalText(part) : cleanRest(part)))
    .join("");
}

/**
 * Cleans text that isn't at the start of a line. `::` is a command only at the start, so a dot is temporarily prepended
 * to keep `::` intact.
 */
function cleanRest(part: string): string {
  return terminalText(`.${part}`).slice(1);
}
