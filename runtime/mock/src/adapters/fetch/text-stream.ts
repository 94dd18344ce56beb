import type { MockResponse } from "../../message.js";

/** Returns the body of a streamed response. It ends when the stream ends, or when the reader cancels it or aborts the call. */
export function textStream(
  start: NonNullable<MockResponse["stream"]>,
  signal: AbortSignal | null | undefined,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let stop = (): void => undefined;
  let isOpen = true;
  const close = (finish: () => void): void => {
    if (!isOpen) return;
    isOpen = false;
    stop();
    finish();
  };
  return new ReadableStream<Uint8Array>({
    start: (controller) => {
      stop = start({
        write: (text) => {
          if (isOpen) controller.enqueue(encoder.encode(text));
        },
        end: () => close(() => controller.close()),
      });
      signal?.addEventListener("abort", () => close(() => controller.error(signal.reason)), { once: true });
    },
    cancel: () => close(() => undefined),
  });
}
