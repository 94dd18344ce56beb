/** A matcher such as `expect.any(String)`. */
interface AsymmetricMatcher {
  readonly asymmetricMatch: (value: unknown) => boolean;
}

/** Returns the path to the first difference from the expected value; null if the value matches. See `JournalFilter`. */
export function findMismatch(
  actual: unknown,
  expected: unknown,
  path: readonly string[] = [],
): readonly string[] | null {
  if (isAsymmetricMatcher(expected)) return expected.asymmetricMatch(actual) ? null : path;
  if (expected instanceof RegExp) return typeof actual === "string" && actual.search(expected) !== -1 ? null : path;
  if (expected instanceof Date) return actual === expected.toJSON() ? null : path;
  if (Array.isArray(expected)) return findInArray(actual, expected, path);
  if (typeof expected !== "object" || expected === null) return Object.is(actual, expected) ? null : path;
  if (typeof actual !== "object" || actual === null || Array.isArray(actual)) return path;
  for (const [name, value] of Object.entries(expected) as [string, unknown][]) {
    const own: unknown = Object.hasOwn(actual, name) ? actual[name as keyof typeof actual] : undefined;
    const mismatch = findMismatch(own, value, [...path, name]);
    if (mismatch !== null) return mismatch;
  }
  return null;
}

function findInArray(actual: unknown, expected: readonly unknown[], path: readonly string[]): readonly string[] | null {
  if (!Array.isArray(actual) || actual.length !== expected.length) return path;
  for (const [index, value] of expected.entries()) {
    const mismatch = findMismatch(actual[index], value, [...path, String(index)]);
    if (mismatch !== null) return mismatch;
  }
  return null;
}

function isAsymmetricMatcher(value: unknown): value is AsymmetricMatcher {
  return (
    typeof value === "object" &&
    value !== null &&
    "asymmetricMatch" in value &&
    typeof value.asymmetricMatch === "function"
  );
}
