import type { MockRequest } from "../message.js";

/** Returns the bearer token of a request's Authorization header (RFC 6750 section 2.1); null if it is missing or malformed. */
export function readBearer(request: MockRequest): string | null {
  return /^[ \t]*bearer[ \t]+([\w\-.~+/]+=*)[ \t]*$/i.exec(request.header("authorization") ?? "")?.[1] ?? null;
}
