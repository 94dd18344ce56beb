import type { SchemeDescriptor } from "../call/descriptor.js";
import type { Fetch, Message, Send } from "../transport/message.js";

/** Sends a message with credentials. If the server responds with a challenge, answers it by sending the message again. */
export type Authenticate = (message: Message, send: Send) => Promise<Response>;

/** The part of a connection that credentials have access to. */
export interface Host {
  /** The base URL, which a scheme's relative URLs are resolved against. Null if it is unknown. */
  readonly server: URL | null;
  readonly fetch: Fetch;
}

/** Returns a function that authenticates messages for one security scheme of one connection. */
export type Bind = (scheme: SchemeDescriptor, host: Host) => Authenticate;

type SchemeType = SchemeDescriptor["type"];

/** The types of security schemes that a credential supports. The first one is the type of the credential. */
export type SchemeTypes = readonly [SchemeType, ...SchemeType[]];

/** A string, or a function that returns it. The function is called for every request, so that the string can change. */
export type Secret = string | (() => string | Promise<string>);

/** Options that all credentials have. */
export interface CredentialOptions {
  /** The name of the security scheme. Needed if the document has several schemes of the same type. */
  readonly scheme?: string | undefined;
}

/**
 * A credential, as returned by `digest()`, `basic()`, `bearer()`, `apiKey()` and `serviceAccount()`. Secrets are stored in
 * closures, so that logs, inspection and JSON don't show them. Several connections can share one credential.
 */
export class Credential {
  readonly type: SchemeType;
  readonly scheme: string | null;
  readonly #serves: readonly SchemeType[];
  readonly #bind: Bind;

  constructor(serves: SchemeTypes, options: CredentialOptions, bind: Bind) {
    this.type = serves[0];
    this.scheme = options.scheme ?? null;
    this.#serves = serves;
    this.#bind = bind;
  }

  /** Whether a credential can be used for a scheme of this name and type. */
  static serves(credential: Credential, name: string, scheme: SchemeDescriptor): boolean {
    return credential.#serves.includes(scheme.type) && (credential.scheme === null || credential.scheme === name);
  }

  static bind(credential: Credential, scheme: SchemeDescriptor, host: Host): Authenticate {
    return credential.#bind(scheme, host);
  }
}
