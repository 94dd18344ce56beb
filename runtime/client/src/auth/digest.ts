import { Credential, type CredentialOptions, type Secret } from "./credential.js";
import { DigestSpace, type DigestUser } from "./digest-space.js";
import { revealKeys, revealText } from "./reveal.js";

/** A programmatic API key, or a user's name and password. */
export type DigestKeys =
  | { readonly publicKey: Secret; readonly privateKey: Secret }
  | { readonly username: Secret; readonly password: Secret };

/**
 * HTTP Digest (RFC 7616) with MD5 and SHA-256, including `-sess`, with `qop=auth` or without `qop` (RFC 2069). Nonces are
 * reused per origin. Only challenges of the connection's own origin get a response. Calls reject with an
 * AuthenticationError for other challenges, and for a missing key before anything is sent. Functions are called only to
 * respond to a challenge.
 */
export function digest(
  keys: DigestKeys | (() => DigestKeys | Promise<DigestKeys>),
  options: CredentialOptions = {},
): Credential {
  const spaces = new Map<string, DigestSpace>();
  return new Credential(["digest"], options, () => async (message, send) => {
    // Without this check, a missing key would go unnoticed if the server sends no challenge.
    if (typeof keys !== "function") await userOf(keys, checkPlain);
    const { origin } = message.url;
    const space = spaces.get(origin) ?? new DigestSpace();
    spaces.set(origin, space);
    // Otherwise a browser would respond to the challenge itself, with a login dialog.
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
