import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { TlsIdentity } from "./tls-identity.js";

/** A server of Node that can be ended at once. */
export interface NodeServer {
  /** Gives the port; rejects with Node's error. Errors that come later are reported. */
  readonly listen: (host: string, port: number, onError: (error: unknown) => void) => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Milliseconds. Node's own are minutes, and looked at every half minute. */
const times = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 1_000,
  // Longer than the pools of clients keep theirs: otherwise one may send into a connection that is just being closed.
  keepAliveTimeout: 65_000,
} as const;

/**
 * Makes a server of HTTP/1.1. What is not HTTP, or takes too long, Node itself answers with 400, 408 or 431 and ends;
 * a listener for `clientError` could not see, as Node does, whether another answer is on its way.
 */
export function createServer(
  tls: TlsIdentity | null,
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): NodeServer {
  // Not imported: bundles for browsers have this file too, and their bundlers refuse `node:`, even where it is dynamic.
  const server =
    tls === null
      ? process.getBuiltinModule("node:http").createServer(times, answer)
      : process.getBuiltinModule("node:https").createServer({ ...times, cert: tls.cert, key: tls.key }, answer);

  // `closeAllConnections` does not know of those that have not come to HTTP yet, in the middle of a TLS handshake.
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });

  let closed: Promise<void> | null = null;
  const end = (): Promise<void> =>
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
    close: () => (closed ??= end()),
  };
}
