import type { Authenticate } from "../auth/credential.js";
import type { ConnectionOptions } from "./connection-options.js";
import type { Constants, SecurityRequirements } from "../call/descriptor.js";
import type { Next } from "../layers/layer.js";
import type { HeaderLayer } from "../serialize/parameters/compile-headers.js";
import type { Transport } from "../transport/transport.js";

/** What the runtime keeps of a connection; not for anybody's eyes. */
export interface Wiring {
  /** The server's origin with the path prefix, without a slash at the end. */
  readonly base: string;
  /** The query of the server's address, without `?`. */
  readonly query: string;
  readonly send: Constants;
  readonly headers: HeaderLayer;
  /** The same of the server that an operation has of its own, if it has one. */
  readonly addressOf: (own: string | undefined) => Pick<Wiring, "base" | "query">;
  /** The names of options that its layers understand. */
  readonly options: readonly string[];
  /** Takes a call through the connection's layers to its outcome. */
  readonly carry: Next;
  readonly warn: (message: string) => void;
  readonly transport: Transport;
  /** How a call with these requirements authenticates; `undefined` for the connection's own. */
  readonly authenticateBy: (security: SecurityRequirements | undefined) => Authenticate | null;
  /** What it was made with, and by. */
  readonly madeWith: ConnectionOptions;
  readonly madeBy: (options: ConnectionOptions) => Connection;
}

/**
 * What `connect()` gives and every operation takes. It shows its server and nothing else: no log or JSON reveals a
 * credential.
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
    throw new TypeError("The first argument is not a connection made by connect().");
  }
}
