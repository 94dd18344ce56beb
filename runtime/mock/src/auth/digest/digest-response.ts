import { hash, type HashName } from "./hash.js";
import type { DigestCredentials } from "./read-digest.js";

/** What the server knows for itself. */
export interface DigestSecrets {
  readonly algorithm: HashName;
  readonly realm: string;
  readonly password: string;
  readonly method: string;
}

/** The `response` that an answer should have (RFC 7616 section 3.4.1; without `qop` as in RFC 2069). */
export function digestResponse(answer: DigestCredentials, known: DigestSecrets): string {
  const digestOf = (...parts: readonly string[]): string => hash(known.algorithm, parts.join(":"));
  const { user, nonce, uri, count: use } = answer;
  const a1 = digestOf(user, known.realm, known.password);
  const a2 = digestOf(known.method, uri);
  return use === null ? digestOf(a1, nonce, a2) : digestOf(a1, nonce, use.nc, use.cnonce, use.qop, a2);
}
