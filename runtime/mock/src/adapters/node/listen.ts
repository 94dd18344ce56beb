import { createRequestListener } from "./create-request-listener.js";
import type { MockRequest, MockResponse } from "../../message.js";
import type { Core } from "../core.js";
import { createServer } from "./create-server.js";
import { createHostFilter } from "./create-host-filter.js";
import type { TlsIdentity } from "./tls-identity.js";

export interface ListenOptions {
  /** Default: 127.0.0.1. */
  readonly host?: string;
  /** Default: 0, any that is free. */
  readonly port?: number;
  /** Null, the default: HTTP. */
  readonly tls?: TlsIdentity | null;
  /** Longer bodies are read, not kept, and answered with 413; default 16 MiB. */
  readonly maxBodyBytes?: number;
  /**
   * Names, in lower case, by which others may call the server, besides loopback's, its own, and those of the mock's
   * APIs: a page of another name that was rebound to this machine gets 421. Null: any.
   */
  readonly allowedHosts?: readonly string[] | null;
  /** Answers in the mock's place: for a server that logs, delays, or changes its mock. Default: the mock's `handle`. */
  readonly handle?: (request: MockRequest) => MockResponse;
  /** Hears what the mock threw, which was answered with 500, and what befell the server; default: `console.error`. */
  readonly onError?: (error: unknown) => void;
}

/** A server that listens. */
export interface MockServer {
  /** Without a slash at the end: `http://127.0.0.1:4010`. */
  readonly url: string;
  readonly host: string;
  readonly port: number;
  /** Ends every connection, busy or not. */
  readonly close: () => Promise<void>;
}

const defaultBodyBytes = 16 * 1024 * 1024;

/** Serves the mock over HTTP/1.1. Rejects with Node's error (EADDRINUSE, EACCES) where the port cannot be had. */
export async function listen(core: Core, options: ListenOptions = {}): Promise<MockServer> {
  const { host = "127.0.0.1", port = 0, tls = null, allowedHosts = [], onError = logError } = options;
  const { maxBodyBytes = defaultBodyBytes, handle = core.handle } = options;
  const allows = createHostFilter(core, allowedHosts === null ? null : [host, ...allowedHosts]);
  const server = createServer(tls, createRequestListener({ core: { ...core, handle }, allows, maxBodyBytes, onError }));

  const bound = await server.listen(host, port, onError);
  const url = `${tls === null ? "http" : "https"}://${reachable(host)}:${bound}`;
  return { url, host, port: bound, close: server.close };
}

function logError(error: unknown): void {
  console.error(error);
}

/** A host as URLs have it. What stands for all addresses is none that every system connects to. */
function reachable(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}
