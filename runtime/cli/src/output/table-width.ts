/** Returns the number of columns for a table. A table that isn't printed to a terminal has no limit. */
export function tableWidth(): number {
  if (!process.stdout.isTTY) return Infinity;
  // Some terminals, such as those in containers, report 0 columns.
  return process.stdout.columns > 0 ? process.stdout.columns : 80;
}
