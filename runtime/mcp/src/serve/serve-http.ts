import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import type { ReadableStream as NodeStream } from "node:stream/web";
import { createMcpHandler } from "@modelcontextprotocol/server";
import type { CreateServer } from "../tool-servers.js";
import { checkRequest } from "./check-request.js";

/** The options for serving tools over HTTP. */
export interface HttpOptions {
  /** Default: 0, which chooses a free port. */
  readonly port?: number | undefined;
  /** The address to listen on. Default: 127.0.0.1, so that other machines can't connect. */
  readonly host?: string | undefined;
  /** The bearer token that clients must send. Required unless `host` is 127.0.0.1, ::1 or localhost. */
  readonly token?: string | undefined;
  /** The hostnames that requests can have in `Host` and `Origin`. Default: loopback names and `host`. */
  readonly hostnames?: readonly string[] | undefined;
}

/** A running server. */
export interface ToolServer {
  /** The URL that clients connect to; null over stdio. */
  readonly url: string | null;
  readonly close: () => Promise<void>;
}

const LOCAL = ["127.0.0.1", "localhost", "::1"];

/** Serves tools over Streamable HTTP at the path `/mcp`. */
export async function serveHttp(create: CreateServer, options: HttpOptions): Promise<ToolServer> {
  const { port = 0, host = "127.0.0.1", token, hostnames } = options;
  if (token === "" || (token === undefined && !LOCAL.includes(host)))
    throw new TypeError(
      `serveTools: set \`token\`, because other machines can connect to ${host}, and calls use the credentials of the client.`,
    );
  const handler = createMcpHandler(create);
  const checks = { token, hostnames: hostnames ?? [...LOCAL, "[::1]", host] };
  const server = createServer((incoming, outgoing) => {
    const aborted = new AbortController();
    // The connection can be used for more requests, so its `close` event would be too late.
    outgoing.once("close", () => aborted.abort());
    const handle = async (request: Request): Promise<Response> =>
      (await checkRequest(request, checks)) ?? handler.fetch(request);
    respond(incoming, aborted.signal, handle)
      .then((response) => {
        // The rest of a rejected request isn't read, so the connection can't be used again.
        if (!incoming.complete) outgoing.setHeader("connection", "close");
        send(response, outgoing);
      })
      .catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  // The address is a string only for pipes, and null only before the server listens.
  const address = server.address() as AddressInfo;
  const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return {
    url: `http://${name}:${address.port}/mcp`,
    close: async () => {
      await handler.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function respond(
  incoming: IncomingMessage,
  signal: AbortSignal,
  handle: (request: Request) => Promise<Response>,
): Promise<Response> {
  const { method = "GET", url = "/", headers, rawHeaders } = incoming;
  const target = `http://${headers.host ?? "localhost"}${url}`;
  if (!url.startsWith("/") || !URL.canParse(target)) return new Response(null, { status: 400 });
  const pairs = Array.from({ length: rawHeaders.length / 2 }, (_, index): [string, string] => [
    rawHeaders[2 * index] ?? "",
    rawHeaders[2 * index + 1] ?? "",
  ]);
  const body = method === "GET" || method === "HEAD" ? null : Readable.toWeb(incoming);
  // `duplex` is missing from the DOM types.
  const init = { method, headers: pairs, body, duplex: "half", signal } as RequestInit;
  return handle(new Request(target, init));
}

function send(response: Response, outgoing: ServerResponse): void {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body === null) outgoing.end();
  // Node's stream types differ from the DOM types.
  else Readable.fromWeb(response.body as NodeStream<Uint8Array>).pipe(outgoing);
}
