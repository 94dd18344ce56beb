import type { AnyOutcome } from "../outcome/outcome.js";
import type { Parameters } from "../serialize/parameters/parameter-of.js";
import type { CallOptions } from "./call-options.js";

/**
 * Calls an operation on a connection. `target` replaces path and query: it is the next page, as linked by the server.
 * The connection is checked at run time. Its class would refer back to this type, by way of the layers of a connection.
 */
export type Call = (
  connection: object,
  parameters?: Parameters,
  options?: CallOptions,
  target?: URL,
) => Promise<AnyOutcome>;
