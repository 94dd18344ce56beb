import type { Allowance } from "../steps/rate-limiter.js";

/** As the headers are called in draft-ietf-httpapi-ratelimit-headers. */
export function rateLimitHeaders(allowance: Allowance | null): readonly (readonly [string, string])[] {
  if (allowance === null) return [];
  return [
    ["RateLimit-Limit", String(allowance.limit)],
    ["RateLimit-Remaining", String(allowance.remaining)],
  ];
}
