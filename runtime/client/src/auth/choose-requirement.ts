import type { SchemeDescriptor, SecurityRequirements } from "../call/descriptor.js";
import type { Message } from "../transport/message.js";
import { AuthenticationError } from "./authentication-error.js";
import { type Authenticate, Credential, type Host } from "./credential.js";
import type { KeyringOptions } from "./keyring-of.js";

type KeyringParts = Pick<KeyringOptions, "schemes" | "credentials" | "host">;

/**
 * Returns the function that authenticates a call. It uses the first requirement whose schemes all have credentials,
 * either in `auth` or set by the caller in the request. Returns `null` if the call is sent without credentials, because
 * none are required or none match. If the credentials satisfy a requirement only in part, and no other requirement in
 * full, the call rejects with an AuthenticationError, even if anonymous calls are allowed.
 */
export function chooseRequirement(requirements: SecurityRequirements, keyring: KeyringParts): Authenticate | null {
  const [closest, ...others] = requirements
    .map((names) => candidateFor(names, keyring))
    .filter(({ keys }) => keys.length > 0);
  if (closest === undefined) return null;
  return async (message, send) => {
    const chosen = [closest, ...others].find(({ missing }) => missing.every((each) => isInRequest(each, message)));
    if (chosen === undefined) throw missingCredential(closest, message);
    // Digest signs the URL, so it comes after a credential that adds a key to the query.
    const inOrder = chosen.keys.toSorted(
      (a, b) => Number(a.credential.type === "digest") - Number(b.credential.type === "digest"),
    );
    return inOrder.map((key) => authenticateWith(key, keyring.host)).reduce(nest)(message, send);
  };
}

interface Named {
  readonly name: string;
  readonly scheme: SchemeDescriptor;
}

/** A requirement, and the credentials for it. */
interface Candidate {
  readonly keys: readonly Key[];
  /** The schemes without credentials. */
  readonly missing: readonly Named[];
}

interface Key extends Named {
  readonly credential: Credential;
}

function candidateFor(names: readonly string[], { schemes, credentials }: KeyringParts): Candidate {
  const keys: Key[] = [];
  const others: Named[] = [];
  for (const name of names) {
    const scheme = Object.hasOwn(schemes, name) ? schemes[name] : undefined;
    // The document doesn't define the scheme, so no credential can match it.
    if (scheme === undefined) continue;
    const matching = credentials.filter((each) => Credential.serves(each, name, scheme));
    const credential = matching.find((each) => each.scheme !== null) ?? matching[0];
    // A credential that doesn't name a scheme may match several, but its secret is sent in one place only.
    if (credential === undefined || keys.some((key) => key.credential === credential)) others.push({ name, scheme });
    else keys.push({ name, scheme, credential });
  }
  // Only one credential can be sent in a place such as the Authorization header. If that place already has one, other
  // schemes that use the place don't need their own.
  const places = keys.map(({ scheme }) => placeOf(scheme));
  return { keys, missing: others.filter(({ scheme }) => !places.includes(placeOf(scheme))) };
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

/** Returns where a scheme's credential is sent, such as `header authorization`. */
function placeOf(scheme: SchemeDescriptor): string {
  if (scheme.type !== "apiKey") return "header authorization";
  return `${scheme.in} ${scheme.in === "header" ? scheme.name.toLowerCase() : scheme.name}`;
}

/** Whether the request already contains the credential for a scheme, for example from the option `headers`. */
function isInRequest({ scheme }: Named, { headers, url }: Message): boolean {
  if (scheme.type !== "apiKey") return headers.has("authorization");
  const { in: location, name } = scheme;
  if (location === "header") return headers.has(name);
  if (location === "query") return new URL(url).searchParams.has(name);
  // Browsers add cookies themselves and hide them from scripts, so assume that the cookie is set.
  return "location" in globalThis || `; ${headers.get("cookie") ?? ""}`.includes(`; ${name}=`);
}

function missingCredential({ keys, missing }: Candidate, { operation }: Message): AuthenticationError {
  const list = (schemes: readonly Named[]): string => schemes.map(({ name }) => JSON.stringify(name)).join(" and ");
  return new AuthenticationError(
    `${operation}: \`auth\` has no credential for ${list(missing)}, which must be sent together with ${list(keys)}. Pass a list with a credential for each.`,
  );
}
