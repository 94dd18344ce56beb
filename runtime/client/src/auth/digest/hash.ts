import { md5 } from "@noble/hashes/legacy.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { hex } from "../../encoding/hex.js";

/** The supported hash functions of RFC 7616. They come from a library, because WebCrypto has no MD5. */
export type HashName = "MD5" | "SHA-256";

/** Hashes a string in which each character represents one byte. Returns lowercase hexadecimal digits. */
export function hash(name: HashName, binary: string): string {
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return hex(name === "MD5" ? md5(bytes) : sha256(bytes));
}
