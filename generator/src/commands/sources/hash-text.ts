import { sha256 } from "../../host/sha256.js";

/** Returns the SHA-256 hash of a text in hexadecimal digits, as the command `sha256sum` prints it for the file. */
export function hashText(text: string): string {
  return Array.from(sha256(text), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
