import { escapeUnits, replaceHidden } from "../model/hidden-text.js";
import { replaceCommands } from "./terminal-text.js";

/** Data as JSON that a terminal or a log may show: what it would obey, or what turns or hides text, is escaped. */
export function terminalJson(value: unknown, indent: number): string {
  const text = JSON.stringify(value, null, indent).replace(/[\u007f-\u009f\u2028\u2029]/g, escapeUnits);
  return replaceCommands(replaceHidden(text, escapeUnits), escapeUnits);
}
