// Generated from openapi.yaml by Almanac. Do not edit.
import type { AvailableFrom, BoundResource, ConnectionOptions } from "@almanac/client/codegen/v2";
import type * as lockers from "./lockers.js";

export * from "./connect.js";
export type * from "./lockers.js";

interface LockersLater {
  /** @deprecated Available from version 2025-01-01. */
  readonly openLocker: AvailableFrom<"2025-01-01">;
}

/** Lockers, 2024-01-01 */
export interface Client {
  /** lockers */
  readonly lockers: BoundResource<typeof lockers> & LockersLater;
}

/** Creates a client with all resources. If you need only a few operations, use `connect` and import them from their resources. */
export declare function createClient(options?: ConnectionOptions): Client;
