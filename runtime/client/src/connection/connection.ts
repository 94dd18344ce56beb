import type { Authenticate } from "../auth/credential.js";
import type { ConnectionOptions } from "./connection-options.js";
import type { Constants, SecurityRequirements } from "../call/descriptor.js";
import type { Next } from "../layers/layer.js";
import type { HeaderLayer } from "../serialize/parameters/compile-headers.js";
import type { Transport } from "../transport/transport.js";

/** The internals of a connection. */
export interface Wiring {
  /** The server's origin and path prefix, without a trailing slash. */
  readonly base: string;
  /** The query of the server's URL, without `?`. */
  readonly query: string;
  readonly send: Constants;
  readonly headers: HeaderLayer;
  /** Returns base and query for an operation's own server, or for the connection's if it has none. */
  readonly addressOf: (own: string | undefined) => Pick<Wiring, "base" | "query">;
  /** The call options that the layers support. */
  readonly options: readonly string[];
  /** Sends a call through the layers of the connection. */
  readonly carry: Next;
  readonly warn: (message: string) => void;
  readonly transport: Transport;
  /** Returns how to authenticate a call with these requirements; `undefined` means those of the API. */
  readonly authenticateBy: (security: SecurityRequirements | undefined) => Authenticate | null;
  /** The options and the function that created the connection. */
  readonly madeWith: ConnectionOptions;
  readonly madeBy: (options: ConnectionOptions) => Connection;
}

/**
 * A connection to an API, created by `connect()` and passed to every operation. Its only property is the server, so that
 * logs and JSON don't reveal credentials.
 */
export class Connection {
  /** The base URL, without a query. */
  readonly server: string;
  readonly #wiring: Wiring;

  constructor(wiring: Wiring) {
    this.server = wiring.base;
    this.#wiring = wiring;
  }

  static wiringOf(connection: unknown): Wiring {
    if (typeof connection === "object" && connection !== null && #wiring in connection) return connection.#wiring;
    throw new TypeError("The first argument must be a connection created by connect().");
  }
}
