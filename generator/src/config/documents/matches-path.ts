/** Whether a path is one of a pattern: `*` stands for one segment, `**` for any number of them. Names of parameters do not matter. */
export function matchesPath(path: string, pattern: string): boolean {
  const split = (text: string): readonly string[] => text.split("/").map((part) => part.replace(/\{[^{}]*\}/g, "{}"));
  return matchesSegments(split(path), split(pattern));
}

function matchesSegments([segment, ...segments]: readonly string[], [wanted, ...others]: readonly string[]): boolean {
  if (wanted === undefined) return segment === undefined;
  if (wanted === "**") {
    if (matchesSegments(segment === undefined ? [] : [segment, ...segments], others)) return true;
    return segment !== undefined && matchesSegments(segments, [wanted, ...others]);
  }
  return segment !== undefined && (wanted === "*" || wanted === segment) && matchesSegments(segments, others);
}
