import { partsOf } from "./client-parts.js";
import { Connection } from "./connection.js";
import type { ConnectionOptions } from "./connection-options.js";

/**
 * Returns a copy of a client or connection with some options changed. Headers are merged. A layer in `use`, such as
 * `retry({ times: 0 })`, replaces any layer of the same kind. Any other given option replaces the previous one.
 * Credentials are shared, including their tokens and nonces.
 */
export function withOptions<Target extends object>(target: Target, options: ConnectionOptions): Target {
  const { connection, createClient } = partsOf(target);
  const { options: current, connect } = Connection.internalsOf(connection);
  const merged = connect({
    ...current,
    ...options,
    headers: { ...current.headers, ...options.headers },
    use: [...(current.use ?? []), ...(options.use ?? [])],
  });
  // `createClient` returns the same type of client.
  return createClient(merged) as Target;
}
