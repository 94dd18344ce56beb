import { ConnectionError } from "../errors/connection-error.js";
import type { Reading } from "../call/descriptor.js";

/**
 * The chunks of a body as they come. An abort ends it with the signal's reason, whatever `fetch` makes of signals; a
 * connection that breaks is a ConnectionError. Who stops reading closes the connection.
 */
export async function* readChunks(
  body: ReadableStream<Uint8Array>,
  { descriptor, signal }: Reading,
): AsyncGenerator<Uint8Array, void> {
  const reader = body.getReader();
  const cancel = (): void => {
    // Nobody is left to whom an error of closing would matter.
    reader.cancel(signal?.reason).catch(() => undefined);
  };
  signal?.addEventListener("abort", cancel);
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { done, value } = await reader.read();
      signal?.throwIfAborted();
      if (done) return;
      yield value;
    }
  } catch (cause) {
    signal?.throwIfAborted();
    throw new ConnectionError(descriptor.id, "the connection broke while the stream was read.", { cause });
  } finally {
    signal?.removeEventListener("abort", cancel);
    cancel();
  }
}
