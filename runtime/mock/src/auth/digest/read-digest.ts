import { parseParameters } from "./parse-parameters.js";
import { decodeHeaderText } from "../decode-header-text.js";

/** What an Authorization header says for Digest. `reason` is for developers, and repeats nothing of the header. */
export type ParsedDigest =
  /** There is none, or it is for another scheme. */
  | { readonly kind: "absent" }
  | { readonly kind: "malformed"; readonly reason: string }
  | { readonly kind: "answer"; readonly answer: DigestCredentials };

/** An answer to a challenge (RFC 7616 section 3.4), as it was sent. */
export interface DigestCredentials {
  readonly user: string;
  readonly realm: string;
  readonly nonce: string;
  readonly uri: string;
  readonly response: string;
  /** MD5, where the client names none. */
  readonly algorithm: string;
  /** Null: the client answers as RFC 2069 has it. */
  readonly count: NonceCount | null;
}

/** What goes with `qop`. */
export interface NonceCount {
  readonly qop: string;
  /** Eight hexadecimal digits. */
  readonly nc: string;
  readonly cnonce: string;
}

/** Reads the value of an Authorization header, null if there is none. Never throws; linear in the text. */
export function readDigest(header: string | null): ParsedDigest {
  const scheme = /^[ \t]*digest(?=[ \t]|$)/i.exec(header ?? "")?.[0];
  if (header === null || scheme === undefined) return { kind: "absent" };
  const parameters = parseParameters(header.slice(scheme.length));
  if (parameters === null) return malformed("the header is no list of parameters, or has one of them twice");

  const [realm, nonce, uri, response] = ["realm", "nonce", "uri", "response"].map((name) => parameters.get(name));
  const user = userOf(parameters);
  if (user === null) return malformed("it needs either `username` or `username*`, the latter as RFC 8187 has it");
  if (realm === undefined || nonce === undefined || uri === undefined || response === undefined) {
    return malformed("one of `realm`, `nonce`, `uri` and `response` is missing");
  }
  if (parameters.get("userhash")?.toLowerCase() === "true") return malformed("`userhash` was not offered");

  const [qop, nc, cnonce] = ["qop", "nc", "cnonce"].map((name) => parameters.get(name));
  const algorithm = parameters.get("algorithm") ?? "MD5";
  const answer = { user, realm, nonce, uri, response, algorithm };
  if (qop === undefined) return { kind: "answer", answer: { ...answer, count: null } };
  if (qop.toLowerCase() !== "auth") return malformed("the `qop` is not auth");
  if (nc === undefined || !/^[\da-f]{8}$/i.test(nc)) return malformed("`nc` is not eight hexadecimal digits");
  if (cnonce === undefined) return malformed("`cnonce` is missing, which goes with `qop`");
  return { kind: "answer", answer: { ...answer, count: { qop, nc, cnonce } } };
}

/** Null if there is no name, or one too many. */
function userOf(parameters: ReadonlyMap<string, string>): string | null {
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
