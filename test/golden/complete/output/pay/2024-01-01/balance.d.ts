// Generated from pay-2024.yaml and 1 more by Almanac. Do not edit.
import type { NoParameters, Operation } from "@almanac/client/codegen/v2";

/**
 * GET /balance
 * operationId: GetBalance
 */
export declare const getBalance: Operation<NoParameters, GetBalanceOutcomes>;

export interface GetBalanceOutcomes {
  /** A balance. */
  200: Balance;
}

export interface Balance {
  available?: number;
}
