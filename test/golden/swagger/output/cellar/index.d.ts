// Generated from swagger.yaml by Almanac. Do not edit.
import type { BoundResource, ConnectionOptions } from "@almanac/client/codegen/v2";
import type * as bottles from "./bottles.js";

export * from "./connect.js";
export type * from "./bottles.js";

/** Cellar */
export interface Client {
  /** Wine in bottles. */
  readonly bottles: BoundResource<typeof bottles>;
}

/** Creates a client with all resources. If you need only a few operations, use `connect` and import them from their resources. */
export declare function createClient(options?: ConnectionOptions): Client;
