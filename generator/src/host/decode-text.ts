import { HostError } from "./host.js";

/** Decodes the bytes of a file. Throws if they aren't UTF-8. */
export function decodeText(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new HostError(path, "not UTF-8", { cause: error });
  }
}
