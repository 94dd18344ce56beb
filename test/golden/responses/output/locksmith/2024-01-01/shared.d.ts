// Generated from openapi.yaml by Almanac. Do not edit.
import type { ResponseWithHeaders } from "@almanac/client/codegen/v2";

/** The credentials are missing or invalid. */
export interface Unauthorized extends ResponseWithHeaders {
  body: UnauthorizedBody;
  headers: {
    /** How to authenticate. */
    "www-authenticate": string;
  };
}

export interface RateLimitHeaders {
  /** Number of requests in a minute. */
  "ratelimit-limit"?: number;
  /** Number of requests that are left. */
  "ratelimit-remaining"?: number;
}

export interface UnauthorizedBody {
  message: string;
}
