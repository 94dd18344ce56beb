import { terminalJson } from "../diagnostics/terminal-json.js";
import { terminalLines } from "../diagnostics/terminal-text.js";

/** The two ways to the terminal: what people read, and what programs read. Nothing else writes to it. */
export function printText(stream: NodeJS.WriteStream, text: string): void {
  stream.write(`${terminalLines(text)}\n`);
}

export function printJson(value: unknown, indent = 2): void {
  process.stdout.write(`${terminalJson(value, indent)}\n`);
}
