import { terminalJson } from "../../diagnostics/terminal-json.js";
import { replaceLogCommands, terminalLines } from "../../diagnostics/terminal-text.js";

// All output of `almanac` goes through these functions, except for the progress line and the questions of `almanac init`.

/** Prints text for people. Removes control characters other than line breaks and colors. */
export function printText(stream: NodeJS.WriteStream, text: string): void {
  stream.write(`${terminalLines(text)}\n`);
}

/** Prints JSON for programs to stdout. Escapes characters that a terminal would interpret. */
export function printJson(value: unknown, indent = 2): void {
  process.stdout.write(`${terminalJson(value, indent)}\n`);
}

/**
 * Prints completion candidates. `formatCandidates` has removed control characters, except for the tabs and line breaks
 * that it adds itself.
 */
export function printCandidates(candidates: string): void {
  process.stdout.write(candidates);
}

/**
 * Prints workflow commands of GitHub Actions, which `printText` would disable. Their values must be encoded with
 * `encodeAnnotation` and `encodeAnnotationProperty`. Disables the commands of other CI systems.
 */
export function printCommands(commands: string): void {
  if (commands !== "") process.stdout.write(`${replaceLogCommands(commands, () => "# ")}\n`);
}
