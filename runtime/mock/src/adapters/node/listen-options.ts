import type { MockRequest, MockResponse } from "../../message.js";
import type { TlsIdentity } from "./tls-identity.js";

/** The options of `listen`. */
export interface ListenOptions {
  /** Default: 127.0.0.1. */
  readonly host?: string | undefined;
  /** Default: 0, any free port. */
  readonly port?: number | undefined;
  /** The certificate for HTTPS, with HTTP/2 and HTTP/1.1. Default: null, which means HTTP/1.1 without TLS. */
  readonly tls?: TlsIdentity | null | undefined;
  /** The maximum length of a request body. The server responds with 413 to longer bodies. Default: 16 MiB. */
  readonly maxBodyBytes?: number | undefined;
  /**
   * Host names that are accepted in requests, in addition to loopback names, IP addresses, `host` and the hosts of the
   * mock's APIs. If `host` isn't a loopback address, single-label names (`mock`) and names below `internal`
   * (`host.docker.internal`) are also accepted. Requests with any other host name get a 421, to protect against DNS
   * rebinding. Null accepts every host name. Default: no additional names (`[]`).
   */
  readonly allowedHosts?: readonly string[] | null | undefined;
  /**
   * The origins whose pages can call the server, in addition to loopback origins (`http://localhost:5173`). `true`
   * allows only loopback origins; `false` turns CORS off. Default: `true`.
   */
  readonly cors?: boolean | readonly string[] | undefined;
  /**
   * Called with each request instead of the mock's `handle`, for example to log requests or delay responses. Default:
   * the mock's `handle`.
   */
  readonly handle?: ((request: MockRequest) => MockResponse | Promise<MockResponse>) | undefined;
  /**
   * Called with server errors and with errors that the mock throws. If the mock throws, the client receives a 500.
   * Default: `console.error`.
   */
  readonly onError?: ((error: unknown) => void) | undefined;
}
