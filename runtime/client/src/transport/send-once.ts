import { ConnectionError } from "../errors/connection-error.js";
import { type Fetch, type Message, toRequest } from "./message.js";

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

interface SystemError {
  readonly code?: unknown;
  readonly cause?: unknown;
}

/**
 * Returns the system's error code, such as `ECONNREFUSED`. The error's message is not used, because it may quote a URL
 * that contains a key.
 */
function codeOf(error: unknown): string | null {
  const { code, cause } = Object(error) as SystemError;
  // Node's `fetch` throws its own error, whose `cause` is the system's error.
  const codes = [code, (Object(cause) as SystemError).code].map(String);
  return codes.find((each) => /^[A-Z][A-Z0-9_]+$/.test(each)) ?? null;
}
