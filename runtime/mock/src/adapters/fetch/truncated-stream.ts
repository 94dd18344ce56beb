/** A stream of the first half of the bytes, followed by the error that a lost connection causes. */
export function truncatedStream(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let half: Uint8Array | null = bytes.subarray(0, bytes.length >> 1);
  return new ReadableStream({
    // Enqueues and fails in separate steps, because an error discards chunks that have not been read.
    pull: (controller) => {
      if (half !== null && half.length > 0) controller.enqueue(half);
      else controller.error(terminated());
      half = null;
    },
  });
}

function terminated(): TypeError {
  const cause = Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" });
  return new TypeError("terminated", { cause });
}
