import type { Authenticate } from "../auth/credential.js";
import { ConnectionError } from "../errors/connection-error.js";
import { discard } from "./discard.js";
import { type Fetch, type Message, type Send, toRequest } from "./message.js";
import { carriesCredentials, redirected } from "./redirect.js";
import { rememberSecrets } from "./sent-secrets.js";

const MAX_REDIRECTS = 20;

/** What an exchange needs of its connection. */
export interface ExchangeOptions {
  readonly fetch: Fetch;
  /** The origin that is given credentials, and the only one. */
  readonly origin: string;
  /** `null`: without credentials. */
  readonly authenticate: Authenticate | null;
}

/**
 * Sends a message and gives the final response: authenticates on one origin, follows at most 20 redirects. Once a
 * redirect has left that origin nothing is authenticated any more, even if another leads back.
 */
export async function exchange(message: Message, options: ExchangeOptions): Promise<Response> {
  const send: Send = (each) => {
    // Also one that the caller wrote by hand; servers quote it with its scheme or without.
    message.secrets.add((each.headers.get("authorization") ?? "").replace(/^\S+ +/, ""));
    return sendOnce(each, options.fetch);
  };
  let { authenticate } = options;
  let current = message;
  for (let redirects = 0; ; redirects += 1) {
    if (current.url.origin !== options.origin) authenticate = null;
    const response = await (authenticate === null ? send(current) : authenticate(current, send));
    if (response.type === "opaqueredirect") return followBlindly(current, options.fetch, authenticate !== null);
    const next = redirected(current, response);
    if (next === null) {
      rememberSecrets(response, message.secrets);
      return response;
    }
    if (redirects === MAX_REDIRECTS) {
      throw new ConnectionError(message.operation, `${message.url.origin} redirects more than ${MAX_REDIRECTS} times.`);
    }
    await discard(response);
    current = next;
  }
}

/** Sends a message once; rejects with the signal's own reason, or with a ConnectionError. */
export async function sendOnce(message: Message, fetch: Fetch, redirect?: "follow"): Promise<Response> {
  const request = toRequest(message, redirect);
  try {
    return await fetch(request);
  } catch (cause) {
    message.signal?.throwIfAborted();
    const code = codeOf(cause);
    const reason = code === null ? "" : ` (${code})`;
    throw new ConnectionError(message.operation, `no response from ${message.url.origin}${reason}.`, { code, cause });
  }
}

/** Browsers do not show a script where a redirect leads: it may be followed only if there is no secret to lose. */
async function followBlindly(message: Message, fetch: Fetch, authenticated: boolean): Promise<Response> {
  if (authenticated || carriesCredentials(message)) {
    throw new ConnectionError(
      message.operation,
      `${message.url.origin} redirects, and a browser does not show where to: ` +
        "credentials are not sent on blindly.",
    );
  }
  return sendOnce(message, fetch, "follow");
}

/** The system's code (`ECONNREFUSED`); not the message, which may quote a URL with a key in it. */
function codeOf(error: unknown): string | null {
  // Node's fetch wraps the system's error once.
  for (const each of [error, error instanceof Error ? error.cause : null]) {
    const code: unknown = each instanceof Error ? Reflect.get(each, "code") : null;
    if (typeof code === "string" && /^[A-Z][A-Z0-9_]+$/.test(code)) return code;
  }
  return null;
}
