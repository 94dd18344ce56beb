import type { Credential } from "../auth/credential.js";
import type { Layer } from "../layers/layer.js";

/** The options of `connect()` and `createClient()`. */
export interface ConnectionOptions {
  /**
   * What to authenticate with. A call uses the first security requirement that the credentials satisfy; where none
   * fits, it is sent without, and the API answers 401.
   */
  readonly auth?: Credential | readonly Credential[];
  /** The base URL, which may have a path prefix and a query; default: the API's. */
  readonly server?: string;
  /** Default: the global `fetch`, looked up at each call. It must honour `redirect: "manual"`. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Headers of every call; `null` removes one. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** What `retry()`, `timeout()`, `hooks()`, `log()` and their like give, in any order. */
  readonly use?: readonly Layer[];
  /** Hears of deprecated operations and of credentials that the API has no use for; default: `console.warn`. */
  readonly warn?: (message: string) => void;
}
