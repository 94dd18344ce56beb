import { ConnectionError } from "../errors/connection-error.js";
import type { CallContext } from "../layers/layer.js";
import type { AnyOutcome } from "../outcome/outcome.js";
import { rememberSecrets } from "../secrets/sent-secrets.js";
import { exchange, type ExchangeOptions } from "./exchange.js";
import type { Fetch } from "./message.js";

/** Sends a call once and reads the response. Rejects with a ConnectionError or the signal's reason. */
export async function attempt(
  { message, operation, authenticate, options, read }: CallContext,
  { origin, fetch: fetchOfConnection }: Omit<ExchangeOptions, "authenticate">,
): Promise<AnyOutcome> {
  const { fetch = fetchOfConnection, fetchOptions } = options;
  const send: Fetch = fetchOptions === undefined ? fetch : (request) => fetch(request, fetchOptions);
  const response = await exchange(message, { fetch: send, origin, authenticate });
  if (message.secrets.size > 0) rememberSecrets(response, message.secrets);
  try {
    return await read(response);
  } catch (cause) {
    message.signal?.throwIfAborted();
    // Thrown, for example, if the body is too large.
    if (cause instanceof ConnectionError) throw cause;
    throw new ConnectionError(operation.id, "the connection was lost while the response was being read.", { cause });
  }
}
