const validName = /^[!#$%&'*+.^_`|~\w-]+$/;
/** A valid value without whitespace around it (Fetch standard, section 2.2.2). */
const validValue = /^(?:[!-~\x80-\xff](?:[\t -~\x80-\xff]*[!-~\x80-\xff])?)?$/;

/** Returns a function that looks up headers by lowercase name. Null if only the platform's `Headers` can parse or reject them. */
export function readSimpleHeaders(headers: RequestInit["headers"] | null): ((name: string) => string | null) | null {
  if (headers === undefined || headers === null) return () => null;
  if (headers instanceof Headers) return (name) => headers.get(name);
  const entries: readonly (readonly unknown[])[] | null = entriesOf(headers);
  if (entries === null) return null;

  const combined = new Map<string, string>();
  for (const [name, value, ...rest] of entries) {
    if (typeof name !== "string" || typeof value !== "string" || rest.length > 0) return null;
    if (!validName.test(name) || !validValue.test(value)) return null;
    const key = name.toLowerCase();
    const previous = combined.get(key);
    combined.set(key, previous === undefined ? value : `${previous}, ${value}`);
  }
  return (name) => combined.get(name) ?? null;
}

function entriesOf(headers: object): readonly (readonly unknown[])[] | null {
  if (Array.isArray(headers)) return headers.every((each) => Array.isArray(each)) ? headers : null;
  return Symbol.iterator in headers ? null : Object.entries(headers);
}
