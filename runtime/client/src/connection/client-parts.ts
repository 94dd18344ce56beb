import { Connection } from "./connection.js";

/** A client's connection, and the function that creates another client of the same kind. */
export interface ClientParts {
  readonly connection: Connection;
  /** Creates a client for the same API with the given connection. */
  readonly createClient: (connection: Connection) => object;
}

/** The parts of each client. They are not properties of the client, whose only properties are its resources. */
const partsByClient = new WeakMap<object, ClientParts>();

/** Stores the parts of a client. */
export function rememberClient(client: object, parts: ClientParts): void {
  partsByClient.set(client, parts);
}

/** Returns the parts of a client or connection. Throws a TypeError for other values. */
export function partsOf(target: object): ClientParts {
  const parts = partsByClient.get(target);
  if (parts !== undefined) return parts;
  if (target instanceof Connection) return { connection: target, createClient: (connection) => connection };
  throw new TypeError("The first argument must be a client or a connection.");
}
