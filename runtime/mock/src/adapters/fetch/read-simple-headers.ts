const tokens = /^[!#$%&'*+.^_`|~\w-]+$/;
/** A value that needs no trimming (Fetch standard, section 2.2.2). */
const values = /^(?:[!-~\x80-\xff](?:[\t -~\x80-\xff]*[!-~\x80-\xff])?)?$/;

/**
 * Reads headers as `fetch` takes them, by names in lower case. Null for whatever only the platform's `Headers` can
 * read or refuse.
 */
export function readSimpleHeaders(headers: RequestInit["headers"] | null): ((name: string) => string | null) | null {
  if (headers === undefined || headers === null) return () => null;
  if (headers instanceof Headers) return (name) => headers.get(name);
  const entries: readonly (readonly unknown[])[] | null = entriesOf(headers);
  if (entries === null) return null;

  const read = new Map<string, string>();
  for (const [name, value, ...rest] of entries) {
    if (typeof name !== "string" || typeof value !== "string" || rest.length > 0) return null;
    if (!tokens.test(name) || !values.test(value)) return null;
    const key = name.toLowerCase();
    const earlier = read.get(key);
    read.set(key, earlier === undefined ? value : `${earlier}, ${value}`);
  }
  return (name) => read.get(name) ?? null;
}

function entriesOf(headers: object): readonly (readonly unknown[])[] | null {
  if (Array.isArray(headers)) return headers.every((each) => Array.isArray(each)) ? headers : null;
  return Symbol.iterator in headers ? null : Object.entries(headers);
}
