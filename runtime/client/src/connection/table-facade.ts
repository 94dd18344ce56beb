import type { OperationTable, TableResource } from "../call/table/table.js";
import { bindOperation } from "./bind-operation.js";
import { rememberClient } from "./client-parts.js";
import type { Connection } from "./connection.js";
import type { ConnectionOptions } from "./connection-options.js";

/**
 * Creates a `createClient` function from a table. The function returns a frozen object with a property for each
 * resource. A resource's operations are created and bound when the resource is first used, so that a large API doesn't
 * slow down startup. `source` is the name of the package and the API version. Packages from earlier generators don't
 * pass it.
 */
export function tableFacade(
  connect: (options?: ConnectionOptions) => Connection,
  table: OperationTable,
  ...source: readonly string[]
): (options?: ConnectionOptions) => object {
  const clientOf = (connection: Connection): object => {
    const bind = (name: string, resource: TableResource): object =>
      Object.freeze(
        Object.fromEntries(
          Array.from(resource(), ([key, each]) => [key, bindOperation(each, connection, [name, ...source])]),
        ),
      );
    const client = {};
    for (const [name, resource] of table) {
      let bound: object | null = null;
      Object.defineProperty(client, name, { enumerable: true, get: () => (bound ??= bind(name, resource)) });
    }
    rememberClient(Object.freeze(client), { connection, createClient: clientOf });
    return client;
  };
  return (options) => clientOf(connect(options));
}
