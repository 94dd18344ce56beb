import { parseParameters } from "./parse-parameters.js";
import { decodeHeaderText } from "../decode-header-text.js";

/** The result of parsing an Authorization header for Digest. `reason` is for developers and quotes nothing from the header. */
export type ParsedDigest =
  /** The header is missing or uses another scheme. */
  | { readonly kind: "absent" }
  | { readonly kind: "malformed"; readonly reason: string }
  | { readonly kind: "credentials"; readonly credentials: DigestCredentials };

/** The credentials of a Digest request, as sent (RFC 7616 section 3.4). */
export interface DigestCredentials {
  readonly user: string;
  readonly realm: string;
  readonly nonce: string;
  readonly uri: string;
  readonly response: string;
  /** `MD5` if the client doesn't specify an algorithm. */
  readonly algorithm: string;
  /** Null if the client sends no `qop`, as in RFC 2069. */
  readonly protection: DigestProtection | null;
}

/** The `qop` parameter and the parameters that it requires. */
export interface DigestProtection {
  readonly qop: string;
  /** Eight hexadecimal digits. */
  readonly nc: string;
  readonly cnonce: string;
}

/** Parses the value of an Authorization header (null if the header is missing) in linear time. Never throws. */
export function readDigest(header: string | null): ParsedDigest {
  const scheme = /^[ \t]*digest(?=[ \t]|$)/i.exec(header ?? "")?.[0];
  if (header === null || scheme === undefined) return { kind: "absent" };
  const parameters = parseParameters(header.slice(scheme.length));
  if (parameters === null) return malformed("its parameters are malformed, or one of them is repeated.");

  const [realm, nonce, uri, response] = ["realm", "nonce", "uri", "response"].map((name) => parameters.get(name));
  const user = readUserName(parameters);
  if (user === null)
    return malformed("it must have either `username` or `username*`, the latter encoded as in RFC 8187.");
  if (realm === undefined || nonce === undefined || uri === undefined || response === undefined) {
    return malformed("`realm`, `nonce`, `uri` or `response` is missing.");
  }
  if (parameters.get("userhash")?.toLowerCase() === "true") return malformed("`userhash` is not supported.");

  const [qop, nc, cnonce] = ["qop", "nc", "cnonce"].map((name) => parameters.get(name));
  const algorithm = parameters.get("algorithm") ?? "MD5";
  const credentials = { user, realm, nonce, uri, response, algorithm };
  if (qop === undefined) return { kind: "credentials", credentials: { ...credentials, protection: null } };
  if (qop.toLowerCase() !== "auth") return malformed("`qop` must be auth.");
  if (nc === undefined || !/^[\da-f]{8}$/i.test(nc)) return malformed("`nc` must be eight hexadecimal digits.");
  if (cnonce === undefined) return malformed("`cnonce` is missing, which `qop` requires.");
  return { kind: "credentials", credentials: { ...credentials, protection: { qop, nc, cnonce } } };
}

/** Returns the user name; null if `username` and `username*` are both present or both missing, or `username*` is malformed. */
function readUserName(parameters: ReadonlyMap<string, string>): string | null {
  const plain = parameters.get("username");
  const extended = parameters.get("username*");
  if (extended === undefined) return plain === undefined ? null : decodeHeaderText(plain);
  const encoded = /^utf-8'[^']*'(.*)$/i.exec(extended)?.[1];
  if (plain !== undefined || encoded === undefined) return null;
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
}

function malformed(reason: string): ParsedDigest {
  return { kind: "malformed", reason };
}
