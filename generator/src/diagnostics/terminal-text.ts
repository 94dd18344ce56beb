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
