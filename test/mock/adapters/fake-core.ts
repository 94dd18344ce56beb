import type { Core } from "../../../runtime/mock/dist/adapters/core.js";
import type { Mishap, MockRequest, MockResponse } from "../../../runtime/mock/dist/message.js";

export interface FakeCore extends Core {
  /** What was asked, in order. */
  readonly requests: MockRequest[];
}

/** Stands at https://api.example.com. Answers by path; every other path says what was asked. */
export function fakeCore(answers: Readonly<Record<string, () => MockResponse>> = {}): FakeCore {
  const seen: MockRequest[] = [];
  return {
    requests: seen,
    handle: (request) => {
      seen.push(request);
      const response = answers[request.target];
      return response === undefined ? echo(request) : response();
    },
    owns: ({ origin }) => origin === "https://api.example.com",
    address: () => "127.0.0.1",
  };
}

export function answer(
  status: number,
  body: MockResponse["body"],
  { headers = [], mishap = {} }: { readonly headers?: MockResponse["headers"]; readonly mishap?: Partial<Mishap> } = {},
): MockResponse {
  return { status, headers, body, mishap: { latency: 0, end: "whole", ...mishap } };
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
    mishap: null,
  };
}
