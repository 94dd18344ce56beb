import type { MockResponse } from "../../message.js";

/** An answer of the server itself, to what it does not bring before the mock. The connection ends with it. */
export function errorResponse(status: number, detail: string): MockResponse {
  return {
    status,
    headers: [
      ["Content-Type", "application/json"],
      ["Connection", "close"],
    ],
    body: JSON.stringify({ error: status, detail }),
    mishap: null,
  };
}
