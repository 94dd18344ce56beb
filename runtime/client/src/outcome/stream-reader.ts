import type { ReadContext } from "../call/descriptor.js";
import { limitStream } from "./limit-stream.js";

/** Returns a body as a stream, which the caller reads. */
export function streamReader(response: Response, context: ReadContext): ReadableStream<Uint8Array> {
  return limitStream(response.body ?? new Blob([]).stream(), context);
}
