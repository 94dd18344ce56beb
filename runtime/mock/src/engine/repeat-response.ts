import type { MockResponse } from "../message.js";
import { rateLimitHeaders } from "../reply/rate-limit-headers.js";
import type { Allowance } from "../steps/rate-limiter.js";
import type { KnownRequest } from "./repeated-requests.js";

/**
 * Copies the response to an earlier request, with the current rate limit headers. Returns null if only one of the two
 * requests has a rate limit.
 */
export function repeatResponse({ response, exchange }: KnownRequest, allowance: Allowance | null): MockResponse | null {
  const { status, body } = response;
  if ((allowance === null) !== (exchange.allowance === null)) return null;
  const headers = response.headers.slice();
  if (allowance !== null) replaceLast(headers, rateLimitHeaders(allowance));
  return { status, headers, body, transportFault: null };
}

/**
 * Replaces adjacent headers if the response has them. Searches from the end, because headers that the API adds to all
 * responses can have the same names and precede the rate limit headers. Declared headers don't repeat these names.
 */
function replaceLast(headers: MockResponse["headers"][number][], current: MockResponse["headers"]): void {
  const name = current[0]?.[0];
  for (let index = headers.length - 1; index >= 0; index -= 1) {
    if (headers[index]?.[0] !== name) continue;
    for (const [offset, header] of current.entries()) headers[index + offset] = header;
    return;
  }
}
