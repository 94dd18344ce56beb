/** The first half of some bytes, and then the error with which a body ends whose connection is lost. */
export function truncatedStream(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let half: Uint8Array | null = bytes.subarray(0, bytes.length >> 1);
  return new ReadableStream({
    // One step at a time: an error takes back what waits to be read.
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
