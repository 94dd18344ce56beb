// Generated from swagger.yaml by Almanac. Do not edit.
import type { BoundResource, ConnectionOptions } from "@almanac/client/codegen/v1";
import type * as bottles from "./bottles.js";

export * from "./connect.js";
export type * from "./bottles.js";

/** Cellar */
export interface Client {
  /** What is in bottles. */
  readonly bottles: BoundResource<typeof bottles>;
}

/** A client of all resources. Who needs few operations takes `connect`, and each operation from its resource's own door. */
export declare function createClient(options?: ConnectionOptions): Client;
