// Generated from openapi.yaml by Almanac. Do not edit.
import type { NoParameters, Operation } from "@almanac/client/codegen/v2";

/**
 * GET /admin/2024-01/shops
 * operationId: listShops_2024_01
 */
export declare const listShops: Operation<NoParameters, ListShopsOutcomes>;

export interface ListShopsOutcomes {
  /** Shops. */
  200: string[];
}
