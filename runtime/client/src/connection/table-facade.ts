import type { OperationTable, TableResource } from "../call/table/table.js";
import { bindOperation } from "./bind-operation.js";
import { rememberClient } from "./client-parts.js";
import type { Connection } from "./connection.js";
import type { ConnectionOptions } from "./connection-options.js";

/**
 * Creates a `createClient` function from a table. The function returns a frozen object with a property for each
 * resource. A resource's operations are created and bound when the resource is first used, so that a large API doesn't
 * slow down startup.
 */
export function tableFacade(
  connect: (options?: ConnectionOptions) => Connection,
  table: OperationTable,
): (options?: ConnectionOptions) => object {
  const clientOf = (connection: Connection): object => {
    const client = {};
    for (const [name, resource] of table) {
      let bound: object | null = null;
      Object.defineProperty(client, name, { enumerable: true, get: () => (bound ??= bind(resource, connection)) });
    }
    rememberClient(Object.freeze(client), { connection, createClient: clientOf });
    return client;
  };
  return (options) => clientOf(connect(options));
}

function bind(resource: TableResource, connection: Connection): object {
  const bound = Array.from(resource(), ([name, each]) => [name, bindOperation(each, connection)] as const);
  return Object.freeze(Object.fromEntries(bound));
}
