import { toBase64 } from "../to-base64.js";

/** Who a token is for. Times are in seconds since 1970 (RFC 7519 section 4.1). */
export interface TokenClaims {
  readonly iss: string;
  readonly sub: string;
  readonly iat: number;
  readonly exp: number;
}

/** A text of the form of a JSON Web Token, as MongoDB's are. Its signature is any bytes: only who made it can tell. */
export function makeToken(claims: TokenClaims, signature: Uint8Array): string {
  const jsonOf = (value: object): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
  return [jsonOf({ alg: "ES512", typ: "JWT" }), jsonOf(claims), signature].map(base64Url).join(".");
}

function base64Url(bytes: Uint8Array): string {
  return toBase64(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
