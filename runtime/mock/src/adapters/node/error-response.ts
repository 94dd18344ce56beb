import type { MockResponse } from "../../message.js";

/** An error response from the server itself, for a request that it doesn't pass to the mock. Closes the connection. */
export function errorResponse(status: number, detail: string): MockResponse {
  return {
    status,
    headers: [
      ["Content-Type", "application/json"],
      ["Connection", "close"],
    ],
    body: JSON.stringify({ error: status, detail }),
    transportFault: null,
  };
}
