import { terminalJson } from "../../diagnostics/terminal-json.js";
import { terminalLines } from "../../diagnostics/terminal-text.js";

// Everything that `almanac` prints goes through these two functions, except for the progress line.

/** Prints text for people. Control characters other than line breaks and colors are removed. */
export function printText(stream: NodeJS.WriteStream, text: string): void {
  stream.write(`${terminalLines(text)}\n`);
}

/** Prints JSON for programs to stdout. Characters that a terminal would interpret are escaped. */
export function printJson(value: unknown, indent = 2): void {
  process.stdout.write(`${terminalJson(value, indent)}\n`);
}
