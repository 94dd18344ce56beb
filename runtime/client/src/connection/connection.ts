import type { Authenticate } from "../auth/credential.js";
import type { ConnectionOptions } from "./connection-options.js";
import type { Constants, OperationDescriptor, ResponseCheck, SecurityRequirements } from "../call/descriptor.js";
import type { Next } from "../layers/layer.js";
import type { HeaderValues } from "../serialize/parameters/build-headers.js";

/** The parts of a server's URL that every request URL contains. */
export interface Address {
  /** The server's origin and path prefix, without a trailing slash. */
  readonly base: string;
  /** The query of the server's URL, without `?`. */
  readonly query: string;
  /** The only origin that credentials are sent to. */
  readonly origin: string;
}

export interface ConnectionInternals {
  /** The server's base URL; empty if unknown. */
  readonly server: string;
  readonly send: Constants;
  readonly isOtherVersion: ResponseCheck | undefined;
  readonly headers: HeaderValues;
  /** Returns the address for an operation, which may have its own server. Throws a TypeError for an unknown address. */
  readonly addressFor: (operation: Pick<OperationDescriptor, "id" | "server">) => Address;
  /** The call options that the layers support. */
  readonly callOptions: readonly string[];
  readonly execute: Next;
  readonly warn: (message: string) => void;
  readonly maxBytes: number | undefined;
  /**
   * Returns the function that authenticates a call with the given requirements or, if they are
   * `undefined`, with those of the API.
   */
  readonly authenticatorFor: (security: SecurityRequirements | undefined) => Authenticate | null;
  /** The options that the connection was created with. */
  readonly options: ConnectionOptions;
  /** The function that created the connection. */
  readonly connect: Connect;
}

/** Creates a connection to an API. */
export type Connect = (options?: ConnectionOptions) => Connection;

/**
 * A connection to an API. It is created by `connect()` and passed to every operation. Its only visible property is the
 * server, so that logs and JSON don't reveal credentials.
 */
export class Connection {
  /** The base URL, without a query. Empty if neither the options nor the document give an absolute URL. */
  declare readonly server: string;
  readonly #internals: ConnectionInternals;

  constructor(internals: ConnectionInternals) {
    this.server = internals.server;
    this.#internals = internals;
  }

  static internalsOf(connection: unknown): ConnectionInternals {
    if (typeof connection === "object" && connection !== null && #internals in connection) return connection.#internals;
    throw new TypeError("The first argument must be a connection created by connect().");
  }
}
