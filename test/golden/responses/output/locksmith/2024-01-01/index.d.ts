// Generated from openapi.yaml by Almanac. Do not edit.
import type { AvailableFrom, BoundResource, ConnectionOptions } from "@almanac/client/codegen/v2";
import type * as keys from "./keys.js";

export * from "./connect.js";
export type * from "./keys.js";
export type * from "./shared.js";

/** Locksmith, 2024-01-01 */
export interface Client {
  /** Keys */
  readonly keys: BoundResource<typeof keys>;
  /** @deprecated Available from version 2024-07-01. */
  readonly locks: AvailableFrom<"2024-07-01">;
}

/** Creates a client with all resources. If you need only a few operations, use `connect` and import them from their resources. */
export declare function createClient(options?: ConnectionOptions): Client;
