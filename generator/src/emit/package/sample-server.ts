import type { Model, Operation } from "../../model/model.js";
import { withoutSlashes } from "../../model/without-slashes.js";

/** A placeholder for the origin if the document doesn't specify one. The domain is reserved for examples (RFC 2606). */
const PLACEHOLDER = "https://api.example.com";

/**
 * Returns the `server` that a sample client needs, or null if the client finds the operation's server itself. Uses the
 * host and path of the document's server where they are known, and placeholders otherwise.
 */
export function sampleServer({ server, serverPath }: Model, operation: Operation | undefined): string | null {
  if (serverPath !== null && serverPath !== "") return PLACEHOLDER;
  const root = server !== null && isUsable(server) ? server : null;
  const own = operation?.server ?? null;
  if (root !== null && (own === null || isUsable(own, root))) return null;
  // The option `server` applies to all operations, so it has to be the server of the operation itself.
  const shared = root ?? resolve(server ?? "", PLACEHOLDER)?.href ?? PLACEHOLDER;
  const url = own === null ? new URL(shared) : resolve(own, shared);
  return url === null ? PLACEHOLDER : `${url.origin}${withoutSlashes(url.pathname)}${url.search}`;
}

/** Whether a connection accepts the URL on every platform. Without `base`, relative URLs work only in web pages. */
function isUsable(url: string, base?: string): boolean {
  if (/[{}]/.test(url) || !URL.canParse(url, base)) return false;
  const { protocol, username, password } = new URL(url, base);
  return /^https?:$/.test(protocol) && username === "" && password === "";
}

/**
 * Returns the absolute URL of a server, with sample values for its variables and without credentials; null if the URL is
 * invalid. WebSocket schemes are replaced by HTTP, because the operations are HTTP requests. For other schemes, only the
 * path is used.
 */
function resolve(server: string, base: string): URL | null {
  const filled = server.trim().replace(/\{([^{}]+)\}/g, (_, name: string, at: number) => {
    const before = server.trimStart().slice(0, at);
    if (before === "") return server.trimStart().startsWith("://", name.length + 2) ? "https" : PLACEHOLDER;
    return before.endsWith(":") ? "443" : `your-${name.replace(/[^A-Za-z0-9]+/g, "-").toLowerCase()}`;
  });
  const address = filled.replace(/^ws(?=s?:\/\/)/i, "http");
  if (!URL.canParse(address, base)) return null;
  const { protocol, host, pathname, search } = new URL(address, base);
  const origin = /^https?:$/.test(protocol) ? [protocol, host].join("//") : PLACEHOLDER;
  return new URL(`${origin}${pathname.replace(/^(?=[^/])/, "/")}${search}`);
}
