// Generated from openapi.yaml by Almanac. Do not edit.
import type { BoundResource, ConnectionOptions } from "@almanac/client/codegen/v1";
import type * as lockers from "./lockers.js";

export * from "./connect.js";
export type * from "./lockers.js";

/** Lockers, 2024-01-01 */
export interface Client {
  /** lockers */
  readonly lockers: BoundResource<typeof lockers>;
}

/** A client of all resources. Who needs few operations takes `connect`, and each operation from its resource's own door. */
export declare function createClient(options?: ConnectionOptions): Client;
