import type { SchemeDescriptor } from "../call/descriptor.js";
import type { Fetch, Message, Send } from "../transport/message.js";

/** Sends a message with credentials, and once more if the server asks for it. */
export type Authenticate = (message: Message, send: Send) => Promise<Response>;

/** What a credential may know of the connection that uses it. */
export interface Host {
  /** The base URL, against which a scheme's relative URLs are resolved. */
  readonly server: URL;
  readonly fetch: Fetch;
}

/** How a credential is used for one scheme of one connection. */
export type Bind = (scheme: SchemeDescriptor, host: Host) => Authenticate;

type SchemeType = SchemeDescriptor["type"];

/** The types of schemes that a credential is good for, its own first. */
export type SchemeTypes = readonly [SchemeType, ...SchemeType[]];

/** A string, or a function that fetches it: called for every request, so it may rotate and should be quick. */
export type Secret = string | (() => string | Promise<string>);

/** Settings that all credentials share. */
export interface CredentialOptions {
  /** The name of the security scheme it is for, where a document has several of one type. */
  readonly scheme?: string;
}

/**
 * What `digest()`, `basic()`, `bearer()`, `apiKey()` and `serviceAccount()` give. The secrets are in a closure: no
 * log, inspection or JSON shows them. One credential may serve several connections.
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

  static isCredential(value: unknown): value is Credential {
    return typeof value === "object" && value !== null && #bind in value;
  }

  /** Whether a credential can be used for a scheme of this name and type. */
  static serves(credential: Credential, name: string, scheme: SchemeDescriptor): boolean {
    return credential.#serves.includes(scheme.type) && (credential.scheme === null || credential.scheme === name);
  }

  static bind(credential: Credential, scheme: SchemeDescriptor, host: Host): Authenticate {
    return credential.#bind(scheme, host);
  }
}
