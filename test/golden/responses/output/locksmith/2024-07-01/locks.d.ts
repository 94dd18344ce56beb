// Generated from openapi.yaml by Almanac. Do not edit.
import type { NoParameters, Operation, ResponseWithHeaders } from "@almanac/client/codegen/v2";
import type { RateLimitHeaders, Unauthorized } from "../2024-01-01/shared.js";

/** GET /locks */
export declare const listLocks: Operation<NoParameters, ListLocksOutcomes>;

export interface ListLocksOutcomes {
  /** The locks. */
  200: ResponseWithHeaders<string[], RateLimitHeaders>;
  401: Unauthorized;
}
