// Generated from openapi.yaml by Almanac. Do not edit.
import type { BoundResource, ConnectionOptions } from "@almanac/client/codegen/v2";
import type * as lockers from "./lockers.js";

export * from "./connect.js";
export type * from "./lockers.js";

/** Lockers, 2025-01-01 */
export interface Client {
  /** lockers */
  readonly lockers: BoundResource<typeof lockers>;
}

/** Creates a client with all resources. If you need only a few operations, use `connect` and import them from their resources. */
export declare function createClient(options?: ConnectionOptions): Client;
