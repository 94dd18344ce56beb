/**
 * Joins the lines of a scalar without quotes or in single quotes: a line break becomes a space, and each empty line a line
 * break.
 */
export function foldLines(raw: string): string {
  if (!raw.includes("\n")) return raw;
  const [first = "", ...others] = raw.split("\n");
  const last = others.pop() ?? "";
  let folded = withoutBlanks(first, { isStartKept: true });
  let separator = " ";
  for (const line of others) {
    const content = withoutBlanks(line);
    if (content !== "") {
      folded += separator + content;
      separator = " ";
    } else if (separator === "\n") folded += separator;
    else separator = "\n";
  }
  return folded + separator + withoutBlanks(last, { isEndKept: true });
}

interface Kept {
  readonly isStartKept?: boolean;
  readonly isEndKept?: boolean;
}

/** Removes spaces and tabs. `trim` would also remove other white space. */
function withoutBlanks(line: string, { isStartKept = false, isEndKept = false }: Kept = {}): string {
  let start = 0;
  let end = line.length;
  while (!isStartKept && start < end && isBlank(line.charAt(start))) start += 1;
  while (!isEndKept && end > start && isBlank(line.charAt(end - 1))) end -= 1;
  return line.slice(start, end);
}

function isBlank(character: string): boolean {
  return character === " " || character === "\t";
}
