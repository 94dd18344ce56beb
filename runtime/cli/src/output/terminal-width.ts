import { tableWidth } from "./table-width.js";

/** The width of help that isn't printed to a terminal, and the largest width of help. */
const usualWidth = 100;

/** Returns the number of columns for help. */
export function terminalWidth(): number {
  return Math.max(40, Math.min(tableWidth(), usualWidth));
}
