import type { NodeRequest } from "./node-message.js";

/**
 * Returns the host to which a request was sent: its `:authority`, or else its `Host` header. `undefined` if it has
 * neither; null if it has several, because parts of a server might read different ones (RFC 9112 section 3.2, RFC 9113
 * section 8.3.1). Node would ignore all but the first.
 */
export function readHost(request: NodeRequest): string | undefined | null {
  const { rawHeaders } = request;
  let host = "stream" in request ? request.headers[":authority"] : undefined;
  const isAuthority = host !== undefined;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? "";
    if (name.length !== 4 || name.toLowerCase() !== "host") continue;
    const value = rawHeaders[index + 1] ?? "";
    if (host !== undefined && !(isAuthority && host === value)) return null;
    host = value;
  }
  return host;
}
