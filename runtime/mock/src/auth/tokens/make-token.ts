import { toBase64 } from "../../encoding/to-base64.js";

/** The claims of a token. Times are in seconds since 1970 (RFC 7519 section 4.1). */
export interface TokenClaims {
  readonly iss: string;
  readonly sub: string;
  readonly iat: number;
  readonly exp: number;
}

/**
 * Creates a token in the format of a JSON Web Token, as MongoDB does. The signature isn't real, because only the mock
 * verifies its tokens.
 */
export function makeToken(claims: TokenClaims, signature: Uint8Array): string {
  const encodeJson = (value: object): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
  return [encodeJson({ alg: "ES512", typ: "JWT" }), encodeJson(claims), signature].map(toBase64Url).join(".");
}

function toBase64Url(bytes: Uint8Array): string {
  return toBase64(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
