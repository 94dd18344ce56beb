import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

/** Returns a hash for detecting edits to a file: 128 bits of SHA-256 in base64url. Line endings don't affect it. */
export function fingerprint(contents: string): string {
  const digest = sha256(utf8ToBytes(contents.replaceAll("\r\n", "\n"))).slice(0, 16);
  return btoa(String.fromCharCode(...digest))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
