import { ConnectionError } from "../errors/connection-error.js";
import { exchange, type ExchangeOptions } from "./exchange.js";
import type { CallContext } from "../layers/layer.js";
import type { AnyOutcome } from "../outcome/outcome.js";

/** Sends a call once and reads the response. Rejects with a ConnectionError or the signal's reason. */
export async function attempt(
  context: CallContext,
  options: Omit<ExchangeOptions, "authenticate">,
): Promise<AnyOutcome> {
  const { message, operation, authenticate } = context;
  const response = await exchange(message, { ...options, authenticate });
  try {
    return await context.read(response);
  } catch (cause) {
    message.signal?.throwIfAborted();
    // Such as a body that is too large.
    if (cause instanceof ConnectionError) throw cause;
    throw new ConnectionError(operation.id, "the connection broke while the response was being read.", { cause });
  }
}
