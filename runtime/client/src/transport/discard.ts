import { readText } from "../outcome/read-text.js";

const DRAINED_BYTES = 65_536;

/** Reads a response that nobody wants, so that its connection can be used again. */
export async function discard(response: Response): Promise<void> {
  // If it breaks off, so does its connection; the next request opens another.
  await readText(response, DRAINED_BYTES).catch(() => "");
}
