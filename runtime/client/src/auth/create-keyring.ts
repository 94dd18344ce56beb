import type { SecurityRequirements } from "../call/descriptor.js";
import { chooseRequirement } from "./choose-requirement.js";
import { type Authenticate, Credential } from "./credential.js";
import type { Keyring, KeyringOptions } from "./keyring-of.js";

/** Creates the keyring of a connection. Warns about each credential that no security scheme of the API can use. */
export function createKeyring({ checked, warn, ...parts }: KeyringOptions): Keyring {
  for (const each of parts.credentials) {
    if (!checked.has(each)) warnIfUnused(each, parts.schemes, warn);
    checked.add(each);
  }
  const authenticators = new Map<SecurityRequirements, Authenticate | null>();
  return (requirements) => {
    const cached = authenticators.get(requirements);
    if (cached !== undefined) return cached;
    const authenticate = chooseRequirement(requirements, parts);
    authenticators.set(requirements, authenticate);
    return authenticate;
  };
}

function warnIfUnused(
  credential: Credential,
  schemes: KeyringOptions["schemes"],
  warn: (message: string) => void,
): void {
  if (Object.entries(schemes).some(([name, scheme]) => Credential.serves(credential, name, scheme))) return;
  warn(`connect: the API has no security scheme for the ${credential.type} credential; it is not sent.`);
}
