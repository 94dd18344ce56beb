import { Credential, type CredentialOptions, type Secret } from "./credential.js";
import { DigestSpace, type DigestUser } from "./digest-space.js";
import { revealKeys, revealText } from "./reveal.js";

/** A programmatic API key, or a user's name and password. */
export type DigestKeys =
  | { readonly publicKey: Secret; readonly privateKey: Secret }
  | { readonly username: Secret; readonly password: Secret };

/**
 * HTTP Digest (RFC 7616): MD5 and SHA-256, also `-sess`, with `qop=auth` or, as RFC 2069 has it, none. Nonces are
 * kept by origin and reused; only challenges of the connection's own origin are answered. A challenge of another kind
 * is an AuthenticationError, and a missing key before anything is sent; functions are called for an answer only.
 */
export function digest(
  keys: DigestKeys | (() => DigestKeys | Promise<DigestKeys>),
  options: CredentialOptions = {},
): Credential {
  const spaces = new Map<string, DigestSpace>();
  return new Credential(["digest"], options, () => async (message, send) => {
    // A server that does not challenge would never show that a key is missing.
    if (typeof keys !== "function") await userOf(keys, checkPlain);
    const { origin } = message.url;
    const space = spaces.get(origin) ?? new DigestSpace();
    spaces.set(origin, space);
    // A browser would answer a challenge itself: it asks its user for a password, and waits.
    return space.send({ ...message, credentials: "omit" }, send, () => userOf(keys, revealText));
  });
}

type TextOf = typeof revealText;

const checkPlain: TextOf = async (type, member, secret) =>
  typeof secret === "function" ? "" : revealText(type, member, secret);

async function userOf(
  keys: DigestKeys | (() => DigestKeys | Promise<DigestKeys>),
  textOf: TextOf,
): Promise<DigestUser> {
  const found = await revealKeys("digest", keys);
  if ("publicKey" in found) {
    return {
      username: await textOf("digest", "publicKey", found.publicKey),
      password: await textOf("digest", "privateKey", found.privateKey),
    };
  }
  return {
    username: await textOf("digest", "username", found.username),
    password: await textOf("digest", "password", found.password),
  };
}
