import type { Authenticate } from "../auth/credential.js";
import { ConnectionError } from "../errors/connection-error.js";
import { authorizedSender } from "./authorized-sender.js";
import { discard } from "./discard.js";
import { followHiddenRedirect } from "./follow-hidden-redirect.js";
import type { Fetch, Message } from "./message.js";
import { redirectedMessage } from "./redirect.js";

const MAX_REDIRECTS = 20;

export interface ExchangeOptions {
  readonly fetch: Fetch;
  /** The only origin that credentials are sent to. */
  readonly origin: string;
  /** `null` to send no credentials. */
  readonly authenticate: Authenticate | null;
}

/**
 * Sends a message and returns the final response. Sends credentials only to `options.origin`, and follows at most 20
 * redirects. Once a redirect has left that origin, no more credentials are sent, even if a later redirect returns to
 * it.
 */
export async function exchange(message: Message, options: ExchangeOptions): Promise<Response> {
  const { fetch, origin } = options;
  const send = authorizedSender(message, fetch);
  let { authenticate } = options;
  let current = message;
  for (let redirects = 0; ; redirects += 1) {
    if (current.origin !== origin) authenticate = null;
    const response = await (authenticate === null ? send(current) : authenticate(current, send));
    if (response.type === "opaqueredirect") return followHiddenRedirect(current, fetch, authenticate !== null);
    const next = redirectedMessage(current, response);
    if (next === null) return response;
    if (redirects === MAX_REDIRECTS) {
      throw new ConnectionError(
        message.operation,
        `${message.origin} redirected the request more than ${MAX_REDIRECTS} times.`,
      );
    }
    await discard(response);
    current = next;
  }
}
