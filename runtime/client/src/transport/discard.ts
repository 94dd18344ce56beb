import { readText } from "../outcome/read-text.js";

const DRAINED_BYTES = 65_536;

/** Reads a response that isn't needed, so that its connection can be reused. */
export async function discard(response: Response): Promise<void> {
  // If reading fails, the connection is lost, and the next request opens another.
  await readText(response, DRAINED_BYTES).catch(() => "");
}
