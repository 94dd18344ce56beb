import { Connection } from "./connection.js";

/** The connection of a client, and the function that created the client. */
export interface ClientParts {
  readonly connection: Connection;
  /** Creates the same client with another connection. */
  readonly createClient: (connection: Connection) => object;
}

/** By client. They are not properties of the client, which has only resources. */
const known = new WeakMap<object, ClientParts>();

/** Stores the parts of a client. */
export function rememberClient(client: object, parts: ClientParts): void {
  known.set(client, parts);
}

/** Returns the parts of a client or connection. Throws a TypeError for other values. */
export function partsOf(target: object): ClientParts {
  const parts = known.get(target);
  if (parts !== undefined) return parts;
  if (target instanceof Connection) return { connection: target, createClient: (connection) => connection };
  throw new TypeError("The first argument must be a client or a connection.");
}
