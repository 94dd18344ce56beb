import type { Credential } from "../auth/credential.js";
import type { FetchOptions } from "../call/call-options.js";
import type { Layer } from "../layers/layer.js";

/** The options of `connect()` and `createClient()`. */
export interface ConnectionOptions {
  /**
   * The credentials. A call uses the first security requirement that they satisfy. If they satisfy only a part of one,
   * the call rejects with an AuthenticationError. If they match none, the call is sent without credentials.
   */
  readonly auth?: Credential | readonly Credential[] | undefined;
  /**
   * The base URL, which may have a path prefix and a query. Default: the server in the document. If the document gives
   * only a path for each version's server, such as `/v1.47`, this is the URL that precedes the path.
   */
  readonly server?: string | undefined;
  /**
   * The function that sends requests. It must support `redirect: "manual"`. Default: the global `fetch` at the time of
   * each call.
   */
  readonly fetch?: ((request: Request, options?: FetchOptions) => Promise<Response>) | undefined;
  /** Headers for every call. `null` removes a header; `undefined` is ignored. */
  readonly headers?: Readonly<Record<string, string | null | undefined>> | undefined;
  /** Layers, such as `retry()`, `timeout()`, `hooks()` and `log()`, in any order. */
  readonly use?: readonly Layer[] | undefined;
  /**
   * The maximum number of bytes in a JSON or text body, after decompression. `Infinity` means no limit. Default: 256
   * MiB. Streams and downloads are limited only if this option is set.
   */
  readonly maxResponseBytes?: number | undefined;
  /** Called with warnings about deprecated operations and unused credentials. Default: `console.warn`. */
  readonly warn?: ((message: string) => void) | undefined;
}
