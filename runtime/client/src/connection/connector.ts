import type { ConnectorDescriptor } from "../call/descriptor.js";
import { exchange } from "../transport/exchange.js";
import { createConnector } from "./create-connector.js";
import type { Connect } from "./connection.js";

/** Creates the `connect` function of an API, for any platform. Its connections follow redirects themselves. */
export function connector(descriptor: ConnectorDescriptor): Connect {
  return createConnector(descriptor, exchange);
}
