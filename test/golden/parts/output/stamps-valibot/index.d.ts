// Generated from 2025.yaml by Almanac. Do not edit.
import type { BoundResource, ConnectionOptions } from "@almanac/client/codegen/v2";
import type * as stamps from "./stamps.js";

export * from "./connect.js";
export type * from "./stamps.js";

/** Stamps */
export interface Client {
  /** Stamps */
  readonly stamps: BoundResource<typeof stamps>;
}

/** Creates a client with all resources. If you need only a few operations, use `connect` and import them from their resources. */
export declare function createClient(options?: ConnectionOptions): Client;
