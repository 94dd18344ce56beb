import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

/** What tells whether a file is as it was written: the first 128 bits of its SHA-256, in 22 characters. Line ends do not count. */
export function fingerprint(contents: string): string {
  const digest = sha256(utf8ToBytes(contents.replaceAll("\r\n", "\n"))).slice(0, 16);
  return btoa(String.fromCharCode(...digest))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
