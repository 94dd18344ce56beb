import { createKeyring } from "./create-keyring.js";
import type { Credential } from "./credential.js";
import { rememberKeyring } from "./keyring-of.js";

/** Makes a credential usable in connections. Returns the credential. */
export function registerCredential<C extends Credential>(credential: C): C {
  rememberKeyring(credential, createKeyring);
  return credential;
}
