// Generated from openapi.yaml by Almanac. Do not edit.
import type { BoundResource, ConnectionOptions } from "@almanac/client/codegen/v1";
import type * as vaults from "./vaults.js";

export * from "./connect.js";
export type * from "./vaults.js";

/** Vaults, 2023-11-01 */
export interface Client {
  /** Vaults */
  readonly vaults: BoundResource<typeof vaults>;
}

/** A client of all resources. Who needs few operations takes `connect`, and each operation from its resource's own door. */
export declare function createClient(options?: ConnectionOptions): Client;
