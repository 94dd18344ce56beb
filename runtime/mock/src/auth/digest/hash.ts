import { md5 } from "@noble/hashes/legacy.js";
import { toHex } from "../../encoding/to-hex.js";
import { sha256 } from "@noble/hashes/sha2.js";

/** The supported hash functions of RFC 7616. WebCrypto can't be used: it has no MD5, and its functions are asynchronous. */
export type HashName = "MD5" | "SHA-256";

/** Hashes the UTF-8 bytes of a string. Returns lowercase hexadecimal digits. */
export function hash(name: HashName, text: string): string {
  const bytes = new TextEncoder().encode(text);
  const digest = name === "MD5" ? md5(bytes) : sha256(bytes);
  return toHex(digest);
}
