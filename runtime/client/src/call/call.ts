import type { AnyOutcome } from "../outcome/outcome.js";
import type { Parameters } from "../serialize/parameters/parameter-of.js";
import type { CallOptions } from "./call-options.js";

/**
 * Calls an operation on a connection. `target` is the URL of a page to which the server has linked; it replaces the
 * path and query. The type of `connection` is `object`, which is checked at run time, because `Connection` depends on
 * this type.
 */
export type Call = (
  connection: object,
  parameters?: Parameters,
  options?: CallOptions,
  target?: URL,
) => Promise<AnyOutcome>;
