/** Returns the number of columns for a table. A table that isn't printed to a terminal has no limit. */
export function tableWidth(): number {
  return process.stdout.isTTY ? process.stdout.columns : Infinity;
}
