import { ConnectionError } from "../errors/connection-error.js";
import type { ReadContext } from "../call/descriptor.js";

/** Returns the error for a body that exceeds its limit. The error has no cause, so that `retry()` doesn't repeat the call. */
export function tooLarge({ descriptor }: Pick<ReadContext, "descriptor">): ConnectionError {
  return new ConnectionError(descriptor.id, "the response is larger than `maxResponseBytes`.");
}
