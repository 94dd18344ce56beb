/** Texts with more lines are shown in full, before and after, because comparing them would take long. */
const MAX_LINES = 600;
const CONTEXT = 1;

/**
 * Compares two texts line by line, and returns a diff: removed lines begin with `-`, and added ones with `+`. Keeps the
 * first and last line, and the lines next to a change. Replaces the others with `…`.
 */
export function diffLines(before: string, after: string): readonly string[] {
  const [from, to] = [before.split("\n"), after.split("\n")];
  if (from.length > MAX_LINES || to.length > MAX_LINES)
    return [...from.map((line) => `- ${line}`), ...to.map((line) => `+ ${line}`)];
  return shorten(align(from, to));
}

/** Aligns the lines by their longest common subsequence. */
function align(from: readonly string[], to: readonly string[]): readonly string[] {
  const width = to.length + 1;
  const lengths = new Uint16Array((from.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = from.length - 1; row >= 0; row--)
    for (let column = to.length - 1; column >= 0; column--)
      lengths[row * width + column] =
        from[row] === to[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
  const lines: string[] = [];
  let [row, column] = [0, 0];
  while (row < from.length || column < to.length) {
    if (row < from.length && column < to.length && from[row] === to[column]) {
      lines.push(`  ${from[row] ?? ""}`);
      row++;
      column++;
    } else if (row < from.length && (column === to.length || at(row + 1, column) >= at(row, column + 1)))
      lines.push(`- ${from[row++] ?? ""}`);
    else lines.push(`+ ${to[column++] ?? ""}`);
  }
  return lines;
}

function shorten(lines: readonly string[]): readonly string[] {
  const isChanged = (line: string | undefined): boolean => line !== undefined && !line.startsWith("  ");
  const isKept = lines.map(
    (line, index) =>
      index === 0 ||
      index === lines.length - 1 ||
      isChanged(line) ||
      Array.from({ length: 2 * CONTEXT + 1 }, (_, offset) => lines[index + offset - CONTEXT]).some(isChanged),
  );
  return lines.flatMap((line, index) => (isKept[index] === true ? [line] : isKept[index - 1] === true ? ["  …"] : []));
}
