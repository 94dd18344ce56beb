// Generated from openapi.yaml by Almanac. Do not edit.
import type { BoundResource, ConnectionOptions } from "@almanac/client/codegen/v2";
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

/** Creates a client with all resources. If you need only a few operations, use `connect` and import them from their resources. */
export declare function createClient(options?: ConnectionOptions): Client;
