/** The query of a request, as it stands there. */
export type Query = ReadonlyMap<string, readonly string[]>;

const empty: Query = new Map();

/** The pairs of a query string by name, decoded. What is badly encoded stays as it is; a name alone has an empty value. */
export function readQuery(target: string): Query {
  const start = target.indexOf("?");
  if (start === -1 || start === target.length - 1) return empty;
  const query = new Map<string, string[]>();
  for (const pair of target.slice(start + 1).split("&")) {
    if (pair === "") continue;
    const middle = pair.indexOf("=");
    const name = decodeSpaced(middle === -1 ? pair : pair.slice(0, middle));
    const value = middle === -1 ? "" : decodeSpaced(pair.slice(middle + 1));
    const known = query.get(name);
    if (known === undefined) query.set(name, [value]);
    else known.push(value);
  }
  return query;
}

/** A plus is a space in a query. */
export function decodeSpaced(text: string): string {
  return decode(text.includes("+") ? text.replaceAll("+", " ") : text);
}

export function decode(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
