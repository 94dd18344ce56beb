// Generated from pay-2024.yaml and 1 more by Almanac. Do not edit.
import type { BoundResource, ConnectionOptions } from "@almanac/client/codegen/v2";
import type * as balance from "./balance.js";
import type * as charges from "./charges.js";

export * from "./connect.js";
export type * from "./balance.js";
export type * from "./charges.js";

/** Pay, 2025-03-31.basil */
export interface Client {
  /** Balance */
  readonly balance: BoundResource<typeof balance>;
  /** Charges */
  readonly charges: BoundResource<typeof charges>;
}

/** Creates a client with all resources. If you need only a few operations, use `connect` and import them from their resources. */
export declare function createClient(options?: ConnectionOptions): Client;
