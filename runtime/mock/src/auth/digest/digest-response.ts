import { hash, type HashName } from "./hash.js";
import type { DigestCredentials } from "./read-digest.js";

/** The hash algorithm, and the inputs to the hash that don't come from the client's credentials. */
export interface DigestSecrets {
  readonly algorithm: HashName;
  readonly realm: string;
  readonly password: string;
  readonly method: string;
}

/** Computes the `response` that is correct for the credentials (RFC 7616 section 3.4.1; without `qop` as in RFC 2069). */
export function digestResponse(credentials: DigestCredentials, secrets: DigestSecrets): string {
  const digestOf = (...parts: readonly string[]): string => hash(secrets.algorithm, parts.join(":"));
  const { user, nonce, uri, protection } = credentials;
  const a1 = digestOf(user, secrets.realm, secrets.password);
  const a2 = digestOf(secrets.method, uri);
  if (protection === null) return digestOf(a1, nonce, a2);
  return digestOf(a1, nonce, protection.nc, protection.cnonce, protection.qop, a2);
}
