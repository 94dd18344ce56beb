/** The width of help that isn't printed to a terminal, and the largest width of help. */
const usualWidth = 100;

/** Returns the number of columns for help. */
export function terminalWidth(): number {
  return process.stdout.isTTY ? Math.max(40, Math.min(process.stdout.columns, usualWidth)) : usualWidth;
}
