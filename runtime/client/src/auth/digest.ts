import { Credential, type CredentialOptions, type Secret } from "./credential.js";
import { DigestSpace, type DigestUser } from "./digest-space.js";
import { reveal, revealText } from "./reveal.js";

/** A programmatic API key, or a user's name and password. */
export type DigestKeys =
  | { readonly publicKey: Secret; readonly privateKey: Secret }
  | { readonly username: Secret; readonly password: Secret };

/**
 * HTTP Digest (RFC 7616): MD5 and SHA-256, also `-sess`, with `qop=auth` or, as RFC 2069 has it, none. Nonces are
 * kept by origin and reused; only challenges of the connection's own origin are answered. A challenge of another kind
 * is an AuthenticationError.
 */
export function digest(
  keys: DigestKeys | (() => DigestKeys | Promise<DigestKeys>),
  options: CredentialOptions = {},
): Credential {
  const spaces = new Map<string, DigestSpace>();
  return new Credential(["digest"], options, () => (message, send) => {
    const { origin } = message.url;
    const space = spaces.get(origin) ?? new DigestSpace();
    spaces.set(origin, space);
    return space.send(message, send, () => userOf(keys));
  });
}

async function userOf(keys: DigestKeys | (() => DigestKeys | Promise<DigestKeys>)): Promise<DigestUser> {
  const found = typeof keys === "function" ? await reveal("digest", keys) : keys;
  if ("publicKey" in found) {
    return {
      username: await revealText("digest", "publicKey", found.publicKey),
      password: await revealText("digest", "privateKey", found.privateKey),
    };
  }
  return {
    username: await revealText("digest", "username", found.username),
    password: await revealText("digest", "password", found.password),
  };
}
