import type { Credential } from "../auth/credential.js";
import type { FetchOptions } from "../call/call-options.js";
import type { Layer } from "../layers/layer.js";

/** The options of `connect()` and `createClient()`. */
export interface ConnectionOptions {
  /**
   * The credentials. A call uses the first security requirement that they satisfy. If they satisfy none, the call is
   * sent without credentials.
   */
  readonly auth?: Credential | readonly Credential[] | undefined;
  /**
   * The base URL, which may have a path prefix and a query. Default: the server in the document. If the servers of the
   * API's versions are only paths, such as `/v1.47`, this is the URL before that path.
   */
  readonly server?: string | undefined;
  /** Default: the global `fetch`, looked up at each call. It must support `redirect: "manual"`. */
  readonly fetch?: ((request: Request, options?: FetchOptions) => Promise<Response>) | undefined;
  /** Headers for every call; `null` removes a header, and `undefined` does nothing. */
  readonly headers?: Readonly<Record<string, string | null | undefined>> | undefined;
  /** Layers, such as `retry()`, `timeout()`, `hooks()` and `log()`, in any order. */
  readonly use?: readonly Layer[] | undefined;
  /**
   * The maximum number of bytes of a JSON or text body, after decompression; default: 256 MiB. `Infinity` for no limit.
   * Streams and downloads are limited only if this is set.
   */
  readonly maxResponseBytes?: number | undefined;
  /** Called with warnings about deprecated operations and unused credentials. Default: `console.warn`. */
  readonly warn?: ((message: string) => void) | undefined;
}
