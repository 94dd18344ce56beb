import type { Core } from "../../../runtime/mock/dist/adapters/core.js";
import type { TransportFault, MockRequest, MockResponse } from "../../../runtime/mock/dist/message.js";

export interface FakeCore extends Core {
  /** The handled requests, in order. */
  readonly requests: MockRequest[];
}

/** Creates a core for https://api.example.com with responses by target. For other targets, the response describes the request. */
export function fakeCore(responses: Readonly<Record<string, () => MockResponse>> = {}): FakeCore {
  const requests: MockRequest[] = [];
  return {
    requests,
    handle: (request) => {
      requests.push(request);
      const createResponse = responses[request.target];
      return createResponse === undefined ? echo(request) : createResponse();
    },
    owns: ({ origin }) => origin === "https://api.example.com",
    address: () => "127.0.0.1",
  };
}

export function respond(
  status: number,
  body: MockResponse["body"],
  {
    headers = [],
    transportFault = {},
  }: { readonly headers?: MockResponse["headers"]; readonly transportFault?: Partial<TransportFault> } = {},
): MockResponse {
  return { status, headers, body, transportFault: { latency: 0, end: "whole", ...transportFault } };
}

function echo({ method, target, header, body, address }: MockRequest): MockResponse {
  const names = ["accept", "content-type", "x-one", "x-two", "constructor", "__proto__"];
  const headers = Object.fromEntries(names.map((name) => [`(${name})`, header(name)]));
  const text = body === null ? null : new TextDecoder().decode(body);
  return {
    status: 200,
    headers: [
      ["Content-Type", "application/json"],
      ["X-Twice", "1"],
      ["X-Twice", "2"],
      ["Content-Length", "1"],
    ],
    body: JSON.stringify({ method, target, headers, text, address, word: "Grüße 🌍" }),
    transportFault: null,
  };
}
