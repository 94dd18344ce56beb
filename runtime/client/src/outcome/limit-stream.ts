import type { ReadContext } from "../call/descriptor.js";
import { tooLarge } from "./too-large.js";

/**
 * Returns a stream that fails with a ConnectionError if it exceeds the limit. If the caller has set no limit, returns
 * the stream itself.
 */
export function limitStream(
  stream: ReadableStream<Uint8Array>,
  context: Pick<ReadContext, "descriptor" | "maxBytes">,
): ReadableStream<Uint8Array> {
  let left = context.maxBytes ?? Infinity;
  if (left === Infinity) return stream;
  return stream.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        left -= chunk.byteLength;
        // NaN, the result of an invalid limit, allows no chunk, as for bodies that are read whole.
        if (!(left >= 0)) throw tooLarge(context);
        controller.enqueue(chunk);
      },
    }),
  );
}
