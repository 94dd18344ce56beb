// Generated from openapi.yaml by Almanac. Do not edit.
import type { BoundResource, ConnectionOptions } from "@almanac/client/codegen/v1";
import type * as files from "./files.js";
import type * as orders from "./orders.js";

export * from "./connect.js";
export type * from "./files.js";
export type * from "./orders.js";

/** Shop */
export interface Client {
  /** Files */
  readonly files: BoundResource<typeof files>;
  /** Orders */
  readonly orders: BoundResource<typeof orders>;
}

/** A client of all resources. Who needs few operations takes `connect`, and each operation from its resource's own door. */
export declare function createClient(options?: ConnectionOptions): Client;
