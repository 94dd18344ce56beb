// Generated from openapi.yaml by Almanac. Do not edit.
import type { BoundResource, ConnectionOptions } from "@almanac/client/codegen/v2";
import type * as keys from "./keys.js";
import type * as locks from "./locks.js";

export * from "./connect.js";
export type * from "./keys.js";
export type * from "./locks.js";
export type * from "./shared.js";

/** Locksmith, 2024-07-01 */
export interface Client {
  /** Keys */
  readonly keys: BoundResource<typeof keys>;
  /** Locks */
  readonly locks: BoundResource<typeof locks>;
}

/** Creates a client with all resources. If you need only a few operations, use `connect` and import them from their resources. */
export declare function createClient(options?: ConnectionOptions): Client;
