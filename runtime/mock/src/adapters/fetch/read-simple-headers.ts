const validName = /^[!#$%&'*+.^_`|~\w-]+$/;
/** A valid value without whitespace around it (Fetch standard, section 2.2.2). */
const validValue = /^(?:[!-~\x80-\xff](?:[\t -~\x80-\xff]*[!-~\x80-\xff])?)?$/;

export interface SimpleHeaders {
  /** Looks up a header by its lowercase name. */
  readonly get: (name: string) => string | null;
  /** Names and values alternate. */
  readonly raw: () => readonly string[];
}

const none: SimpleHeaders = { get: () => null, raw: () => [] };

/** Reads the headers of a `fetch` call. Null if they need the platform's `Headers`, which parses or rejects them. */
export function readSimpleHeaders(headers: RequestInit["headers"] | null): SimpleHeaders | null {
  if (headers === undefined || headers === null) return none;
  if (headers instanceof Headers) return { get: (name) => headers.get(name), raw: () => [...headers].flat() };
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
  return { get: (name) => combined.get(name) ?? null, raw: () => alternate(combined) };
}

function alternate(headers: ReadonlyMap<string, string>): readonly string[] {
  const names: string[] = [];
  for (const [name, value] of headers) names.push(name, value);
  return names;
}

function entriesOf(headers: object): readonly (readonly unknown[])[] | null {
  if (Array.isArray(headers)) return headers.every((each) => Array.isArray(each)) ? headers : null;
  return Symbol.iterator in headers ? null : Object.entries(headers);
}
