import type { AnyOperation } from "../call/build-operation.js";
import type { CallOptions } from "../call/call-options.js";
import { named } from "../call/named.js";
import type { Parameters } from "../serialize/parameters/parameter-of.js";
import type { Connection } from "./connection.js";

/**
 * Binds an operation to a connection. `source` contains the names of the operation's resource and package, and the API
 * version, for `@almanac/query`.
 */
export function bindOperation(operation: AnyOperation, connection: Connection, source?: readonly string[]): object {
  const { id, isError, safe, all } = operation;
  return Object.assign(
    named(id, (parameters?: Parameters, options?: CallOptions) => operation(connection, parameters, options)),
    {
      id,
      isError,
      source,
      safe: (parameters?: Parameters, options?: CallOptions) => safe(connection, parameters, options),
      ...(all && { all: (parameters?: Parameters, options?: CallOptions) => all(connection, parameters, options) }),
    },
  );
}
