import type { Authenticate } from "../auth/credential.js";
import { ConnectionError } from "../errors/connection-error.js";
import { discard } from "./discard.js";
import { type Fetch, type Message, type Send, toRequest } from "./message.js";
import { carriesCredentials, redirectedMessage } from "./redirect.js";
import { rememberSecrets } from "../secrets/sent-secrets.js";

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
  const send: Send = (each) => {
    const authorization = each.headers.get("authorization");
    // The secrets include an Authorization header set by the caller. The scheme is removed, because servers may quote
    // the credentials without it.
    if (authorization !== null) message.secrets.add(authorization.replace(/^\S+ +/, ""));
    return sendOnce(each, options.fetch);
  };
  let { authenticate } = options;
  let current = message;
  for (let redirects = 0; ; redirects += 1) {
    if (current.origin !== options.origin) authenticate = null;
    const response = await (authenticate === null ? send(current) : authenticate(current, send));
    if (response.type === "opaqueredirect") return followHiddenRedirect(current, options.fetch, authenticate !== null);
    const next = redirectedMessage(current, response);
    if (next === null) {
      if (message.secrets.size > 0) rememberSecrets(response, message.secrets);
      return response;
    }
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

/** Sends a message once. Rejects with the signal's reason or a ConnectionError. */
export async function sendOnce(message: Message, fetch: Fetch, redirect?: "follow"): Promise<Response> {
  const request = toRequest(message, redirect);
  try {
    return await fetch(request);
  } catch (cause) {
    message.signal?.throwIfAborted();
    const code = codeOf(cause);
    const reason = code === null ? "" : ` (${code})`;
    throw new ConnectionError(message.operation, `no response from ${message.origin}${reason}.`, { code, cause });
  }
}

/** Lets the browser follow a redirect whose target it hides from scripts. Throws if the request has credentials. */
async function followHiddenRedirect(message: Message, fetch: Fetch, authenticated: boolean): Promise<Response> {
  if (authenticated || carriesCredentials(message)) {
    throw new ConnectionError(
      message.operation,
      `${message.origin} redirected the request, but the browser hides the target, so the redirect is not followed with credentials.`,
    );
  }
  return sendOnce(message, fetch, "follow");
}

/**
 * Returns the system's error code, such as `ECONNREFUSED`. The error's message is not used, because it may quote a URL
 * that contains a key.
 */
function codeOf(error: unknown): string | null {
  // Node's `fetch` throws its own error, whose `cause` is the system's error.
  for (const each of [error, error instanceof Error ? error.cause : null]) {
    const code: unknown = each instanceof Error ? Reflect.get(each, "code") : null;
    if (typeof code === "string" && /^[A-Z][A-Z0-9_]+$/.test(code)) return code;
  }
  return null;
}
