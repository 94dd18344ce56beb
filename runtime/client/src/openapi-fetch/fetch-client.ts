import createClient, { type Client } from "openapi-fetch";
import { Connection } from "../connection/connection.js";
import type { ConnectionOptions } from "../connection/connection-options.js";
import type { FetchOperations } from "./fetch-operation.js";
import { initialOptions } from "./initial-options.js";
import { requestBuilder } from "./request-builder.js";
import { requestSender } from "./request-sender.js";

export type { Client } from "openapi-fetch";

/**
 * Creates the `createFetchClient` function of an API, which returns a client of openapi-fetch. Only generated code calls
 * it.
 */
export function fetchClient<Paths extends object>(
  connect: (options?: ConnectionOptions) => Connection,
  operations: FetchOperations,
): (options?: ConnectionOptions) => Client<Paths> {
  return (options) => {
    const internals = Connection.internalsOf(connect(options));
    if (options?.use?.some(({ layer }) => String(layer).startsWith("validate ")))
      throw new TypeError("createFetchClient: validate() is not supported, because openapi-fetch parses the bodies.");
    const fetch = requestSender(operations, internals);
    const client = createClient<Paths>({ ...initialOptions, fetch });
    client.use({ onRequest: requestBuilder(operations, internals, fetch) });
    return client;
  };
}
