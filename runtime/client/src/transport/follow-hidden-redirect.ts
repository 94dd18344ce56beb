import { ConnectionError } from "../errors/connection-error.js";
import { CREDENTIAL_HEADERS } from "./credential-headers.js";
import type { Fetch, Message } from "./message.js";
import { sendOnce } from "./send-once.js";

/** Lets the browser follow a redirect whose target it hides from scripts. Throws if the request has credentials. */
export function followHiddenRedirect(message: Message, fetch: Fetch, isAuthenticated: boolean): Promise<Response> {
  const { operation, origin, headers } = message;
  if (isAuthenticated || CREDENTIAL_HEADERS.some((name) => headers.has(name))) {
    throw new ConnectionError(
      operation,
      `${origin} redirected the request, but the browser hides the target, so the redirect is not followed with credentials.`,
    );
  }
  return sendOnce(message, fetch, "follow");
}
