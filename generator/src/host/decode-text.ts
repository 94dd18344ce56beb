import { HostError } from "./host.js";

/**
 * The number of bytes to decode at once. Node stores decoded strings of about 1 MiB or more outside V8's heap, where V8
 * reads their characters slowly.
 */
const chunkSize = 1 << 19;

/** Shared, because creating a decoder takes as long as decoding a small file. */
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Decodes the bytes of a file. Throws if they aren't UTF-8. */
export function decodeText(path: string, bytes: Uint8Array): string {
  try {
    let text = "";
    for (let start = 0; start < bytes.length;) {
      const end = endOfChunk(bytes, start);
      text += decoder.decode(bytes.subarray(start, end));
      start = end;
    }
    return text;
  } catch (error) {
    throw new HostError(path, "not UTF-8", { cause: error });
  }
}

/** Returns the end of the chunk that begins at `start`. The end never splits a character. */
function endOfChunk(bytes: Uint8Array, start: number): number {
  let end = start + chunkSize;
  if (end >= bytes.length) return bytes.length;
  while (end > start + 1 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return end;
}
