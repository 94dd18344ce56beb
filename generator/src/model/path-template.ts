/** Returns the names between braces, in order. Ignores the path's query and fragment. */
export function templateNames(path: string): readonly string[] {
  return [...wirePath(path).path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? "");
}

/**
 * A path as sent, and the query and fragment that follow it in the document. Some documents use a query or fragment to
 * distinguish operations with the same path.
 */
export interface WirePath {
  readonly path: string;
  readonly query: string | null;
  readonly fragment: string | null;
}

/** Splits a path, as written in the document, into path, query and fragment. */
export function wirePath(written: string): WirePath {
  const [, path = "", query, fragment] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(written) ?? [];
  return { path, query: query ?? null, fragment: fragment ?? null };
}
