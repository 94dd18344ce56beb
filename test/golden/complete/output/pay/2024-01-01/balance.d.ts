// Generated from pay-2024.yaml and 1 more by Almanac. Do not edit.
import type { Operation } from "@almanac/client/codegen/v1";

/** GET /balance */
export declare const getBalance: Operation<GetBalanceParameters, GetBalanceOutcomes>;

export type GetBalanceParameters = Record<string, never>;

export interface GetBalanceOutcomes {
  /** A balance. */
  200: Balance;
}

export interface Balance {
  available?: number;
}
