import type { Allowance } from "../steps/rate-limiter.js";

/** The headers of a rate limit, named as in draft-ietf-httpapi-ratelimit-headers. */
export function rateLimitHeaders(allowance: Allowance | null): readonly (readonly [string, string])[] {
  if (allowance === null) return [];
  return [
    ["RateLimit-Limit", String(allowance.limit)],
    ["RateLimit-Remaining", String(allowance.remaining)],
  ];
}
