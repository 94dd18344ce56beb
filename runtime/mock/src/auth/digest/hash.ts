import { md5 } from "@noble/hashes/legacy.js";
import { sha256 } from "@noble/hashes/sha2.js";

/** The hash functions of RFC 7616 that clients know. WebCrypto has no MD5, and none that answers at once. */
export type HashName = "MD5" | "SHA-256";

/** The hash of a text's UTF-8, in lower-case hexadecimal digits. */
export function hash(name: HashName, text: string): string {
  const bytes = new TextEncoder().encode(text);
  const digest = name === "MD5" ? md5(bytes) : sha256(bytes);
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
