/** The target of a request line. */
export interface Target {
  /** Path and query. */
  readonly path: string;
  /** The host of an absolute URL, which takes precedence over the `Host` header (RFC 9112 section 3.2.2); null for a path. */
  readonly host: string | null;
}

/** Parses the target of a request line: a path, or an absolute URL as sent to proxies. Null for any other form. */
export function readTarget(target: string): Target | null {
  const withoutFragment = target.includes("#") ? target.slice(0, target.indexOf("#")) : target;
  if (withoutFragment.startsWith("/")) return { path: withoutFragment, host: null };
  const [, host, path = ""] = /^https?:\/\/(?:[^/?@]*@)?([^/?]+)(.*)$/i.exec(withoutFragment) ?? [];
  if (host === undefined) return null;
  return { path: path.startsWith("/") ? path : `/${path}`, host };
}
