import { escapeUnits, replaceHidden } from "../model/hidden-text.js";
import { replaceLogCommands } from "./terminal-text.js";

/**
 * Serializes data as JSON that is safe to print. Escapes control characters, hidden characters, and the log commands of
 * CI systems.
 */
export function terminalJson(value: unknown, indent: number): string {
  const text = JSON.stringify(value, null, indent).replace(/[\u007f-\u009f\u2028\u2029]/g, escapeUnits);
  return replaceLogCommands(replaceHidden(text, escapeUnits), escapeUnits);
}
