/** The names between braces, in order, as far as a path is sent as one. */
export function templateNames(path: string): readonly string[] {
  return [...wirePath(path).path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? "");
}

/** A path as it is sent, and what stands behind it: some documents tell operations of one path apart by that. */
export interface WirePath {
  readonly path: string;
  readonly query: string | null;
  readonly fragment: string | null;
}

export function wirePath(written: string): WirePath {
  const [, path = "", query, fragment] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(written) ?? [];
  return { path, query: query ?? null, fragment: fragment ?? null };
}
