import { encodeText } from "./encode-text.js";

/**
 * Percent-encodes like `encodeText`, except for reserved characters and percent-encoded triples (RFC 6570 section 3.2.3).
 * The reserved characters `?#[]&+` are still encoded, because they would change the meaning of the rest of the URL.
 */
export function encodeReserved(text: string): string {
  return encodeText(text).replace(/%25([0-9a-f]{2})|%(?:3A|2F|40|24|2C|3B|3D)/gi, (match, triple?: string) =>
    triple === undefined ? decodeURIComponent(match) : `%${triple}`,
  );
}
