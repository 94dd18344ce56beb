/**
 * Whether a path matches a pattern. `*` matches one segment, and `**` matches any number of segments. Parameter names
 * are ignored.
 */
export function matchesPath(path: string, pattern: string): boolean {
  const split = (text: string): readonly string[] => text.split("/").map((part) => part.replace(/\{[^{}]*\}/g, "{}"));
  return matchesSegments(split(path), split(pattern));
}

function matchesSegments([segment, ...segments]: readonly string[], [expected, ...rest]: readonly string[]): boolean {
  if (expected === undefined) return segment === undefined;
  if (expected === "**") {
    if (matchesSegments(segment === undefined ? [] : [segment, ...segments], rest)) return true;
    return segment !== undefined && matchesSegments(segments, [expected, ...rest]);
  }
  return segment !== undefined && (expected === "*" || expected === segment) && matchesSegments(segments, rest);
}
