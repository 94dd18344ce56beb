// Generated from openapi.yaml by Almanac. Do not edit.
import type { NoParameters, Operation } from "@almanac/client/codegen/v1";

/** GET /orders */
export declare const listOrders: Operation<NoParameters, ListOrdersOutcomes>;

export interface ListOrdersOutcomes {
  /** Added in 2025. */
  200: string[];
}
