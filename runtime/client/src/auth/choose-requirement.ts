import type { ConnectorDescriptor, SchemeDescriptor, SecurityRequirements } from "../call/descriptor.js";
import { type Authenticate, Credential, type Host } from "./credential.js";

/** The security schemes of an API, and the credentials of a connection. */
export interface Keyring {
  readonly schemes: NonNullable<ConnectorDescriptor["schemes"]>;
  readonly credentials: readonly Credential[];
  readonly host: Host;
}

/**
 * Returns a function that authenticates a call with the first requirement for whose schemes there are credentials.
 * Returns `null` if the call is sent without credentials, because none are required or no requirement is met. An empty
 * requirement allows anonymous calls, and applies only if no other requirement is met.
 */
export function chooseRequirement(requirements: SecurityRequirements, keyring: Keyring): Authenticate | null {
  for (const names of requirements) {
    const keys = names.map((name) => keyFor(name, keyring)).filter((key) => key !== null);
    if (keys.length === 0 || keys.length < names.length) continue;
    // Digest signs the URL, so any key must already have been added to the query.
    const inOrder = keys.toSorted(
      (a, b) => Number(a.credential.type === "digest") - Number(b.credential.type === "digest"),
    );
    return inOrder.map((key) => authenticateWith(key, keyring.host)).reduce(nest);
  }
  return null;
}

interface Key {
  readonly credential: Credential;
  readonly scheme: SchemeDescriptor;
}

function keyFor(name: string, { schemes, credentials }: Keyring): Key | null {
  const scheme = Object.hasOwn(schemes, name) ? schemes[name] : undefined;
  if (scheme === undefined) return null;
  const credential = credentials.find((each) => Credential.serves(each, name, scheme));
  return credential === undefined ? null : { credential, scheme };
}

function authenticateWith({ credential, scheme }: Key, host: Host): Authenticate {
  const authenticate = Credential.bind(credential, scheme, host);
  if (scheme.type === "apiKey") return authenticate;
  // An Authorization header that the caller set takes precedence.
  return (message, send) => (message.headers.has("authorization") ? send(message) : authenticate(message, send));
}

function nest(outer: Authenticate, inner: Authenticate): Authenticate {
  return (message, send) => outer(message, (each) => inner(each, send));
}
