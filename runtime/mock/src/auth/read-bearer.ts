import type { MockRequest } from "../message.js";

/** The token that a request carries in its Authorization header (RFC 6750 section 2.1); null if there is none. */
export function readBearer(request: MockRequest): string | null {
  return /^[ \t]*bearer[ \t]+([\w\-.~+/]+=*)[ \t]*$/i.exec(request.header("authorization") ?? "")?.[1] ?? null;
}
