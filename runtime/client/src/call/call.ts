import type { AnyOutcome } from "../outcome/outcome.js";
import type { Parameters } from "../serialize/parameters/parameter-of.js";
import type { CallOptions } from "./call-options.js";

/**
 * Calls an operation on a connection. `target` is the URL of a page that the server linked to. It replaces the path and
 * query. `connection` has the type `object`, because `Connection` itself depends on the type `Call`. The class of
 * `connection` is checked at run time.
 */
export type Call = (
  connection: object,
  parameters?: Parameters,
  options?: CallOptions,
  target?: URL,
) => Promise<AnyOutcome>;
