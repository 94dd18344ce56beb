import type { Http2SecureServer } from "node:http2";
import type { Socket } from "node:net";
import type { NodeRequest, NodeResponse } from "./node-message.js";
import { timeouts } from "./timeouts.js";
import type { TlsIdentity } from "./tls-identity.js";

/** A Node server that can be closed immediately. */
export interface NodeServer {
  /** Starts listening. Resolves to the port, or rejects with Node's error. Later errors are passed to `onError`. */
  readonly listen: (host: string, port: number, onError: (error: unknown) => void) => Promise<number>;
  readonly close: () => Promise<void>;
}

type RequestListener = (request: NodeRequest, response: NodeResponse) => void;

/** The limits of HTTP/2 connections. */
const http2Limits = {
  // HTTP/1.1 has the same limit for headers.
  settings: { maxHeaderListSize: 16_384, maxConcurrentStreams: 100 },
  // In megabytes. A connection that uses more memory rejects requests. One long response can exceed Node's default.
  maxSessionMemory: 2_000,
} as const;

/**
 * Creates an HTTP/1.1 server. With TLS, it also supports HTTP/2. Node itself responds with 400, 408 or 431 to malformed
 * or slow requests and closes the connection. A `clientError` listener couldn't replace that: unlike Node, it can't
 * tell whether another response is being sent.
 */
export function createServer(tls: TlsIdentity | null, listener: RequestListener): NodeServer {
  // Loads the module without an import, because this file is also part of browser bundles, and bundlers reject even a
  // dynamic import of `node:`.
  const server =
    tls === null
      ? process.getBuiltinModule("node:http").createServer(timeouts, listener)
      : createSecureServer(tls, listener);

  // Tracked here, because `closeAllConnections` ignores connections that are still in the TLS handshake.
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });

  let closed: Promise<void> | null = null;
  const closeNow = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return {
    listen: (host, port, onError) =>
      new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen({ host, port }, () => {
          server.off("error", reject).on("error", onError);
          const address = server.address();
          resolve(typeof address === "object" && address !== null ? address.port : port);
        });
      }),
    close: () => (closed ??= closeNow()),
  };
}

function createSecureServer({ cert, key }: TlsIdentity, listener: RequestListener): Http2SecureServer {
  const { createSecureServer } = process.getBuiltinModule("node:http2");
  const server = createSecureServer({ cert, key, allowHTTP1: true, ...http2Limits }, listener);
  // Node ignores HTTP/1.1 options here, but reads these properties of the server for HTTP/1.1 connections.
  Object.assign(server, timeouts, { requireHostHeader: true });
  server.on("session", (session) => {
    // Refuses further requests, and closes the connection when the current ones are complete.
    session.setTimeout(timeouts.keepAliveTimeout, () => session.close());
  });
  return server;
}
