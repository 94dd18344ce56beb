import type { SchemeDescriptor, SecurityRequirements } from "../call/descriptor.js";
import type { Authenticate, Credential, Host } from "./credential.js";

/** The credentials of a connection, and the security schemes of its API. */
export interface KeyringOptions {
  readonly schemes: Readonly<Record<string, SchemeDescriptor>>;
  readonly credentials: readonly Credential[];
  readonly host: Host;
  readonly warn: (message: string) => void;
  /** The credentials that other connections of the API have already checked. */
  readonly checked: WeakSet<Credential>;
}

/** Returns the function that authenticates a call with the given requirements; `null` if no credentials are sent. */
export type Keyring = (requirements: SecurityRequirements) => Authenticate | null;

type CreateKeyring = (options: KeyringOptions) => Keyring;

/** The function that creates a keyring, by credential. A bundle without credentials doesn't contain that function. */
const creators = /*@__PURE__*/ new WeakMap<object, CreateKeyring>();

/** Stores the function that creates a keyring with a credential. */
export function rememberKeyring(credential: Credential, create: CreateKeyring): void {
  creators.set(credential, create);
}

/** Returns the function that creates a keyring with a credential; `undefined` if the value isn't a credential. */
export function keyringOf(value: unknown): CreateKeyring | undefined {
  return typeof value === "object" && value !== null ? creators.get(value) : undefined;
}
