import type { AnyOutcome } from "../outcome/outcome.js";
import type { Parameters } from "../serialize/parameters/parameter-of.js";
import type { CallOptions } from "./call-options.js";

/**
 * Calls an operation on a connection. `target` is the URL of a page to which the server has linked; it replaces the
 * path and query. The type of `connection` is `object`, because `Connection` depends on this type. Its class is checked
 * at run time.
 */
export type Call = (
  connection: object,
  parameters?: Parameters,
  options?: CallOptions,
  target?: URL,
) => Promise<AnyOutcome>;
