import type { MockResponse } from "../message.js";
import { rateLimitHeaders } from "../reply/rate-limit-headers.js";
import type { Allowance } from "../steps/rate-limiter.js";
import type { KnownRequest } from "./repeated-requests.js";

/** Copies the response to an earlier request, with the current headers of the rate limit. Null if they can't be replaced. */
export function repeatResponse({ response, exchange }: KnownRequest, allowance: Allowance | null): MockResponse | null {
  const { status, body } = response;
  const headers = [...response.headers];
  const [earlier, current] = [rateLimitHeaders(exchange.allowance), rateLimitHeaders(allowance)];
  if (earlier.length !== current.length) return null;
  const [first] = earlier;
  // Headers of the API precede those of the limit. Headers that the document declares don't repeat them.
  const index = first === undefined ? -1 : headers.findLastIndex(([name]) => name === first[0]);
  if (index !== -1) headers.splice(index, current.length, ...current);
  return { status, headers, body, transportFault: null };
}
