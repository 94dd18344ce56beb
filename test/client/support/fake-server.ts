import { connector, type Connection, type ConnectionOptions } from "../../../runtime/client/dist/codegen/v1.js";
import type { ConnectorDescriptor } from "../../../runtime/client/dist/call/descriptor.js";

/** What a fake server has seen of one request. */
export interface ReceivedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
  readonly request: Request;
}

/** A `fetch` that answers in the process and remembers what it was asked. */
export interface FakeServer {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly requests: ReceivedRequest[];
}

export function fakeServer(answer: (seen: ReceivedRequest, count: number) => Response | Promise<Response>): FakeServer {
  const seen: ReceivedRequest[] = [];
  return {
    requests: seen,
    fetch: async (request) => {
      const { method, url, headers } = request;
      const one: ReceivedRequest = {
        method,
        url,
        headers: new Headers(headers),
        body: await request.clone().text(),
        request,
      };
      seen.push(one);
      return answer(one, seen.length);
    },
  };
}

export function json(body: unknown, init: ResponseInit = {}): Response {
  return Response.json(body, init);
}

/** A connection to `https://api.example`, of an API without security unless the descriptor has some. */
export function connectTo(
  server: FakeServer,
  options: ConnectionOptions = {},
  descriptor: ConnectorDescriptor = {},
): Connection {
  return connector({ server: "https://api.example", ...descriptor })({ fetch: server.fetch, ...options });
}
