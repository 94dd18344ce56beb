import { partsOf } from "./client-parts.js";
import { Connection } from "./connection.js";
import type { ConnectionOptions } from "./connection-options.js";

/**
 * A client, or a connection, like this one but with other options. Headers are laid over the former ones; of what is
 * used, one of a kind takes the place of the former, `retry({ times: 0 })` for instance; all else is replaced.
 * Credentials, and the tokens and nonces that they keep, are shared.
 */
export function withOptions<Target extends object>(target: Target, options: ConnectionOptions): Target {
  const { connection, remake } = partsOf(target);
  const { madeWith, madeBy } = Connection.wiringOf(connection);
  const merged = madeBy({
    ...madeWith,
    ...options,
    headers: { ...madeWith.headers, ...options.headers },
    use: [...(madeWith.use ?? []), ...(options.use ?? [])],
  });
  // What remakes a client gives what it was made from.
  return remake(merged) as Target;
}
