import type { ConnectorDescriptor } from "../call/descriptor.js";
import { browserExchange } from "../transport/browser-exchange.js";
import { createConnector } from "./create-connector.js";
import type { Connect } from "./connection.js";

/** Creates the `connect` function of an API, for browsers. Its connections leave redirects to the browser. */
export function browserConnector(descriptor: ConnectorDescriptor): Connect {
  return createConnector(descriptor, browserExchange);
}
