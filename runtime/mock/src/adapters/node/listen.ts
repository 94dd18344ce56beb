import { createRequestListener } from "./create-request-listener.js";
import type { MockRequest, MockResponse } from "../../message.js";
import type { Core } from "../core.js";
import { createCors } from "./cors/create-cors.js";
import { createServer } from "./create-server.js";
import { createHostFilter } from "./create-host-filter.js";
import type { TlsIdentity } from "./tls-identity.js";

export interface ListenOptions {
  /** Default: 127.0.0.1. */
  readonly host?: string | undefined;
  /** Default: 0, any free port. */
  readonly port?: number | undefined;
  /** The certificate for HTTPS. Default: null, which means HTTP. */
  readonly tls?: TlsIdentity | null | undefined;
  /** The maximum length of a request body. The server responds with 413 to longer bodies. Default: 16 MiB. */
  readonly maxBodyBytes?: number | undefined;
  /**
   * Host names that requests can use, in lowercase, in addition to loopback names, IP addresses, `host` and the hosts
   * of the mock's APIs. Requests to other hosts get a 421, to protect against DNS rebinding. Null allows every host.
   * Default: none.
   */
  readonly allowedHosts?: readonly string[] | null | undefined;
  /**
   * The origins whose pages can call the server, in addition to loopback origins (`http://localhost:5173`), which are
   * allowed by default. `false` turns CORS off. Default: `true`.
   */
  readonly cors?: boolean | readonly string[] | undefined;
  /** Handles requests instead of the mock, for a server that logs, delays, or replaces its mock. Default: the mock's `handle`. */
  readonly handle?: ((request: MockRequest) => MockResponse) | undefined;
  /** Called with errors of the server and errors thrown by the mock, which the client sees as a 500. Default: `console.error`. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** A running server. */
export interface MockServer {
  /** Without a trailing slash: `http://127.0.0.1:4010`. */
  readonly url: string;
  readonly host: string;
  readonly port: number;
  /** Stops the server and closes all connections, including busy ones. */
  readonly close: () => Promise<void>;
}

const defaultBodyBytes = 16 * 1024 * 1024;

/** Serves the mock over HTTP/1.1. Rejects with Node's error (such as EADDRINUSE or EACCES) if it can't listen on the port. */
export async function listen(core: Core, options: ListenOptions = {}): Promise<MockServer> {
  const { host = "127.0.0.1", port = 0, tls = null, allowedHosts = [], onError = logError } = options;
  const { maxBodyBytes = defaultBodyBytes, handle = core.handle, cors: corsOption = true } = options;
  const cors = createCors(corsOption);
  const isAllowedHost = createHostFilter(core, allowedHosts === null ? null : [host, ...allowedHosts]);
  const listener = createRequestListener({ core: { ...core, handle }, isAllowedHost, cors, maxBodyBytes, onError });
  const server = createServer(tls, listener);

  const boundPort = await server.listen(host, port, onError);
  const url = `${tls === null ? "http" : "https"}://${toUrlHost(host)}:${boundPort}`;
  return { url, host, port: boundPort, close: server.close };
}

function logError(error: unknown): void {
  console.error(error);
}

/** The host in a URL. Replaces the wildcard addresses with loopback, because not every system can connect to them. */
function toUrlHost(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}
