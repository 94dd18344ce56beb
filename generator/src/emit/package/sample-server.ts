import type { Model, Operation } from "../../model/model.js";

/** A placeholder for the origin if the document doesn't specify one. The domain is reserved for examples (RFC 2606). */
const PLACEHOLDER = "https://api.example.com";

/**
 * Returns the `server` that a sample client needs, or null if the document has an absolute server. Uses the host and
 * path of the document's server where they are known, and placeholders otherwise.
 */
export function sampleServer(model: Model, operation: Operation | undefined): string | null {
  const { server, serverPath } = model;
  if (serverPath !== null && serverPath !== "") return PLACEHOLDER;
  if (server !== null && isUsable(server)) return null;
  const own = operation?.server ?? null;
  if (own !== null && isUsable(own)) return own;
  const url = resolve(server ?? "");
  return url !== null && isUsable(url.href)
    ? `${url.origin}${url.pathname.replace(/\/+$/, "")}${url.search}`
    : PLACEHOLDER;
}

/** Whether a connection accepts the URL on every platform. Relative URLs work only in web pages. */
function isUsable(url: string): boolean {
  if (/[{}]/.test(url) || !URL.canParse(url)) return false;
  const { protocol, username, password } = new URL(url);
  return /^https?:$/.test(protocol) && username === "" && password === "";
}

/** Returns the absolute URL of a server, with sample values for its variables; null if the URL is invalid. */
function resolve(server: string): URL | null {
  const filled = server.replace(/\{([^{}]+)\}/g, (_, name: string, at: number) => {
    const before = server.slice(0, at);
    if (before === "") return server.startsWith("://", name.length + 2) ? "https" : PLACEHOLDER;
    return before.endsWith(":") ? "443" : `your-${name.replace(/[^A-Za-z0-9]+/g, "-").toLowerCase()}`;
  });
  return URL.canParse(filled, PLACEHOLDER) ? new URL(filled, PLACEHOLDER) : null;
}
