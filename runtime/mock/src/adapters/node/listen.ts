import { createRequestListener } from "./create-request-listener.js";
import type { Core } from "../core.js";
import { checkListenOptions } from "./check-listen-options.js";
import type { ListenOptions } from "./listen-options.js";
import { createCors } from "./cors/create-cors.js";
import { createServer } from "./create-server.js";
import { createHostFilter } from "./create-host-filter.js";
import { timeouts } from "./timeouts.js";

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

/** Serves the mock over HTTP/1.1, and also over HTTP/2 if `tls` is set. Rejects with Node's error (such as EADDRINUSE or EACCES) if it can't listen on the port. */
export async function listen(core: Core, options: ListenOptions = {}): Promise<MockServer> {
  checkListenOptions(options);
  const { host = "127.0.0.1", port = 0, tls = null, allowedHosts = [], onError = logError } = options;
  const { maxBodyBytes = defaultBodyBytes, handle = core.handle, cors: corsOption = true } = options;
  const cors = createCors(corsOption);
  const isAllowedHost = createHostFilter(core, { bound: host, names: allowedHosts });
  const listener = createRequestListener({
    scheme: tls === null ? "http" : "https",
    core: { ...core, handle },
    isAllowedHost,
    cors,
    bodyLimits: { bytes: maxBodyBytes, time: timeouts.requestTimeout },
    onError,
  });
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
