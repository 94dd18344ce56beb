import { ConnectionError } from "../errors/connection-error.js";
import { exchange, type ExchangeOptions } from "./exchange.js";
import type { Fetch } from "./message.js";
import type { CallContext } from "../layers/layer.js";
import type { AnyOutcome } from "../outcome/outcome.js";

/** Sends a call once and reads the response. Rejects with a ConnectionError or the signal's reason. */
export async function attempt(
  context: CallContext,
  options: Omit<ExchangeOptions, "authenticate">,
): Promise<AnyOutcome> {
  const { message, operation, authenticate } = context;
  const { fetch = options.fetch, fetchOptions } = context.options;
  const send: Fetch = fetchOptions === undefined ? fetch : (request) => fetch(request, fetchOptions);
  const response = await exchange(message, { ...options, fetch: send, authenticate });
  try {
    return await context.read(response);
  } catch (cause) {
    message.signal?.throwIfAborted();
    // Thrown, for example, if the body is too large.
    if (cause instanceof ConnectionError) throw cause;
    throw new ConnectionError(operation.id, "the connection was lost while the response was being read.", { cause });
  }
}
