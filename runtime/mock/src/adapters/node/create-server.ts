import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { TlsIdentity } from "./tls-identity.js";

/** A Node server that can be closed immediately. */
export interface NodeServer {
  /** Starts listening. Resolves to the port, or rejects with Node's error. Later errors are passed to `onError`. */
  readonly listen: (host: string, port: number, onError: (error: unknown) => void) => Promise<number>;
  readonly close: () => Promise<void>;
}

/** In milliseconds. Node's default timeouts last minutes and are checked only every 30 seconds. */
const timeouts = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 1_000,
  // Longer than most clients keep an idle connection. Otherwise, a client could send a request while the server closes
  // the connection.
  keepAliveTimeout: 65_000,
} as const;

/**
 * Creates an HTTP/1.1 server. Node itself responds with 400, 408 or 431 to malformed or slow requests and closes the connection. A
 * `clientError` listener couldn't replace that: unlike Node, it can't tell whether another response is being sent.
 */
export function createServer(
  tls: TlsIdentity | null,
  listener: (request: IncomingMessage, response: ServerResponse) => void,
): NodeServer {
  // Loads the module without an import, because this file is also part of browser bundles, and bundlers reject even a
  // dynamic import of `node:`.
  const server =
    tls === null
      ? process.getBuiltinModule("node:http").createServer(timeouts, listener)
      : process.getBuiltinModule("node:https").createServer({ ...timeouts, cert: tls.cert, key: tls.key }, listener);

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
