/** Where a request line points. */
export interface Target {
  /** Path and query. */
  readonly path: string;
  /** The host of an absolute address, which counts before the `Host` header (RFC 9112 section 3.2.2); else null. */
  readonly host: string | null;
}

/** Reads the target of a request line: a path, or an absolute address, as proxies are sent. Null for all else. */
export function readTarget(target: string): Target | null {
  const bare = target.includes("#") ? target.slice(0, target.indexOf("#")) : target;
  if (bare.startsWith("/")) return { path: bare, host: null };
  const [, host, path = ""] = /^https?:\/\/(?:[^/?@]*@)?([^/?]+)(.*)$/i.exec(bare) ?? [];
  if (host === undefined) return null;
  return { path: path.startsWith("/") ? path : `/${path}`, host };
}
