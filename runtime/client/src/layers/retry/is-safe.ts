import { ConnectionError } from "../../errors/connection-error.js";
import type { CallContext } from "../layer.js";

/** Idempotent methods (RFC 9110 section 9.2.2), and QUERY. */
const IDEMPOTENT = new Set(["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY"]);

/** Error codes of failed connections, for which the request can't have reached the server. */
const UNSENT = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"]).add(
  "UND_ERR_CONNECT_TIMEOUT",
);

/**
 * Whether a call can be repeated safely: its method is idempotent, it has an idempotency key, it never reached the
 * server, or the server rejected it.
 */
export function isSafe({ message, idempotencyKey }: CallContext, reason: Response | Error): boolean {
  if (IDEMPOTENT.has(message.method) || idempotencyKey !== undefined || message.headers.has("idempotency-key")) {
    return true;
  }
  if (reason instanceof Response) {
    return reason.status === 429 || (reason.status === 503 && reason.headers.has("retry-after"));
  }
  return reason instanceof ConnectionError && UNSENT.has(reason.code ?? "");
}
