import { ConnectionError } from "../errors/connection-error.js";
import { limitStream } from "../outcome/limit-stream.js";
import type { ReadContext } from "../call/descriptor.js";

/**
 * Yields the chunks of a body as they arrive. Throws the signal's reason after an abort, even if `fetch` ignores signals,
 * and a ConnectionError if the connection breaks. Closes the connection when the caller stops iterating.
 */
export async function* readChunks(
  body: ReadableStream<Uint8Array>,
  context: ReadContext,
): AsyncGenerator<Uint8Array, void> {
  const { descriptor, signal } = context;
  const reader = limitStream(body, context).getReader();
  const cancel = (): void => {
    // Nothing more is read, so an error while closing can be ignored.
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
    if (cause instanceof ConnectionError) throw cause;
    throw new ConnectionError(descriptor.id, "the connection was lost while the stream was being read.", { cause });
  } finally {
    signal?.removeEventListener("abort", cancel);
    cancel();
  }
}
