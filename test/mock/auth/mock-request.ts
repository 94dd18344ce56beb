import type { MockRequest } from "../../../runtime/mock/dist/message.js";

/** Creates a request, by default `GET /` without headers and body. Header names are in lowercase. */
export function mockRequest(
  options: {
    readonly method?: string;
    readonly target?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string | Uint8Array;
  } = {},
): MockRequest {
  const { method = "GET", target = "/", headers = {}, body } = options;
  return {
    method,
    target,
    header: (name) => headers[name] ?? null,
    body: typeof body === "string" ? new TextEncoder().encode(body) : (body ?? null),
    address: "203.0.113.9",
  };
}
