import { Connection } from "./connection.js";

/** What a client was made of. */
export interface ClientParts {
  readonly connection: Connection;
  /** Makes such a client of another connection. */
  readonly remake: (connection: Connection) => object;
}

/** By client and not in it: a client shows its resources and nothing else. */
const known = new WeakMap<object, ClientParts>();

/** Remembers what a client was made of. */
export function rememberClient(client: object, parts: ClientParts): void {
  known.set(client, parts);
}

/** What a client, or a connection, was made of. Throws a TypeError for what is neither. */
export function partsOf(target: object): ClientParts {
  const parts = known.get(target);
  if (parts !== undefined) return parts;
  if (target instanceof Connection) return { connection: target, remake: (connection) => connection };
  throw new TypeError("The first argument is neither a client nor a connection.");
}
