import { Credential, type CredentialOptions, type Secret } from "../credential.js";
import { registerCredential } from "../register-credential.js";
import { DigestAuthenticator, type DigestUser } from "./digest-authenticator.js";
import { revealKeys, revealText } from "../reveal.js";

/** A programmatic API key, or a user's name and password. */
export type DigestKeys =
  | { readonly publicKey: Secret; readonly privateKey: Secret }
  | { readonly username: Secret; readonly password: Secret };

/**
 * HTTP Digest (RFC 7616) with MD5 or SHA-256, including `-sess`, and with `qop=auth` or no `qop` (RFC 2069). Nonces are
 * reused, separately for each origin. Credentials are sent only to the origin of the connection's server. Calls reject
 * with an AuthenticationError if the challenge is not supported or a key is missing. Missing keys are detected before
 * anything is sent, unless they come from a function, which is called only after a challenge.
 */
export function digest(
  keys: DigestKeys | (() => DigestKeys | Promise<DigestKeys>),
  options: CredentialOptions = {},
): Credential {
  const authenticators = new Map<string, DigestAuthenticator>();
  return registerCredential(
    new Credential(["digest"], options, () => async (message, send) => {
      // Without this check, a missing key would go unnoticed if the server sends no challenge.
      if (typeof keys !== "function") await userOf(keys, checkString);
      const { origin } = message;
      const authenticator = authenticators.get(origin) ?? new DigestAuthenticator();
      authenticators.set(origin, authenticator);
      // Without this, a browser would answer the challenge itself, with a login dialog. Some worker runtimes don't support
      // the option and throw if it is set.
      const init: RequestInit = "credentials" in Request.prototype ? { credentials: "omit" } : {};
      return authenticator.send({ ...message, init }, send, () => userOf(keys, revealText));
    }),
  );
}

type TextOf = typeof revealText;

const checkString: TextOf = async (type, part, secret) =>
  typeof secret === "function" ? "" : revealText(type, part, secret);

async function userOf(
  keys: DigestKeys | (() => DigestKeys | Promise<DigestKeys>),
  textOf: TextOf,
): Promise<DigestUser> {
  const revealed = await revealKeys("digest", keys);
  if ("publicKey" in revealed) {
    return {
      username: await textOf("digest", "publicKey", revealed.publicKey),
      password: await textOf("digest", "privateKey", revealed.privateKey),
    };
  }
  return {
    username: await textOf("digest", "username", revealed.username),
    password: await textOf("digest", "password", revealed.password),
  };
}
