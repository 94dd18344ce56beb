import { connector, type Connection, type ConnectionOptions } from "../../../runtime/client/dist/codegen/v1.js";
import type { ConnectorDescriptor } from "../../../runtime/client/dist/call/descriptor.js";

/** A request that a fake server has received. */
export interface ReceivedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
  readonly request: Request;
}

/** A `fetch` that responds in the process and records the requests. */
export interface FakeServer {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly requests: ReceivedRequest[];
}

export function fakeServer(
  respond: (received: ReceivedRequest, count: number) => Response | Promise<Response>,
): FakeServer {
  const requests: ReceivedRequest[] = [];
  return {
    requests,
    fetch: async (request) => {
      const { method, url, headers } = request;
      const body = await request.clone().text();
      const received: ReceivedRequest = { method, url, headers: new Headers(headers), body, request };
      requests.push(received);
      return respond(received, requests.length);
    },
  };
}

export function json(body: unknown, init: ResponseInit = {}): Response {
  return Response.json(body, init);
}

/** Returns a connection to `https://api.example`, by default of an API without security requirements. */
export function connectTo(
  server: FakeServer,
  options: ConnectionOptions = {},
  descriptor: ConnectorDescriptor = {},
): Connection {
  return connector({ server: "https://api.example", ...descriptor })({ fetch: server.fetch, ...options });
}
