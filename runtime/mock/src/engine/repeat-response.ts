import type { MockResponse } from "../message.js";
import { rateLimitHeaders } from "../reply/rate-limit-headers.js";
import type { Allowance } from "../steps/rate-limiter.js";
import type { KnownRequest } from "./repeated-requests.js";

/** Copies the response to an earlier request, with the current headers of the rate limit. Null if they can't be replaced. */
export function repeatResponse({ response, exchange }: KnownRequest, allowance: Allowance | null): MockResponse | null {
  const { status, body } = response;
  if ((allowance === null) !== (exchange.allowance === null)) return null;
  const headers = response.headers.slice();
  if (allowance !== null) replaceLast(headers, rateLimitHeaders(allowance));
  return { status, headers, body, transportFault: null };
}

/** Replaces adjacent headers, if there are any. Headers of the API precede those of the limit, and the declared ones don't repeat them. */
function replaceLast(headers: MockResponse["headers"][number][], current: MockResponse["headers"]): void {
  const name = current[0]?.[0];
  for (let index = headers.length - 1; index >= 0; index -= 1) {
    if (headers[index]?.[0] !== name) continue;
    for (const [offset, header] of current.entries()) headers[index + offset] = header;
    return;
  }
}
