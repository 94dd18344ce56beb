import { hash as hashOnce } from "node:crypto";

/** Returns the SHA-256 hash of a text. */
export function hash(text: string): string {
  return hashOnce("sha256", text, "base64url");
}
