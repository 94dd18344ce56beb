import type { MockResponse } from "../../message.js";

const encoder = /*@__PURE__*/ new TextEncoder();

/** Returns the first half of a body, for responses that end in the middle of it. */
export function firstHalf(content: MockResponse["body"]): Uint8Array {
  const bytes = typeof content === "string" ? encoder.encode(content) : (content ?? new Uint8Array());
  return bytes.subarray(0, bytes.length >> 1);
}
