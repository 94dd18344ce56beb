import type { MockRequest } from "../../../runtime/mock/dist/message.js";

/** A request to the mock: `GET /` with nothing, but for what is given. Headers by their names in lower case. */
export function mockRequest(
  given: {
    readonly method?: string;
    readonly target?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string | Uint8Array;
  } = {},
): MockRequest {
  const { method = "GET", target = "/", headers = {}, body } = given;
  return {
    method,
    target,
    header: (name) => headers[name] ?? null,
    body: typeof body === "string" ? new TextEncoder().encode(body) : (body ?? null),
    address: "203.0.113.9",
  };
}
