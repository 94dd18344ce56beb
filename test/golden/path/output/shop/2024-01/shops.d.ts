// Generated from openapi.yaml by Almanac. Do not edit.
import type { NoParameters, Operation } from "@almanac/client/codegen/v1";

/** GET /admin/2024-01/shops */
export declare const listShops: Operation<NoParameters, ListShopsOutcomes>;

export interface ListShopsOutcomes {
  /** Shops. */
  200: string[];
}
