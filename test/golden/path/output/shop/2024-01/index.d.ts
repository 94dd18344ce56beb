// Generated from openapi.yaml by Almanac. Do not edit.
import type { BoundResource, ConnectionOptions } from "@almanac/client/codegen/v1";
import type * as customers from "./customers.js";
import type * as shops from "./shops.js";

export * from "./connect.js";
export type * from "./customers.js";
export type * from "./shops.js";

/** Shop, 2024-01 */
export interface Client {
  /** Customers */
  readonly customers: BoundResource<typeof customers>;
  /** Shops */
  readonly shops: BoundResource<typeof shops>;
}

/** A client of all resources. Who needs few operations takes `connect`, and each operation from its resource's own door. */
export declare function createClient(options?: ConnectionOptions): Client;
