// Generated from openapi.yaml by Almanac. Do not edit.
import type { BoundResource, ConnectionOptions } from "@almanac/client/codegen/v2";
import type * as customers from "./customers.js";
import type * as shops from "./shops.js";

export * from "./connect.js";
export type * from "./customers.js";
export type * from "./shops.js";

/** Shop, 2024-07 */
export interface Client {
  /** Customers */
  readonly customers: BoundResource<typeof customers>;
  /** Shops */
  readonly shops: BoundResource<typeof shops>;
}

/** Creates a client with all resources. If you need only a few operations, use `connect` and import them from their resources. */
export declare function createClient(options?: ConnectionOptions): Client;
