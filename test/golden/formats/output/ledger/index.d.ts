// Generated from openapi.yaml by Almanac. Do not edit.
import type { BoundResource, ConnectionOptions } from "@almanac/client/codegen/v2";
import type * as either from "./either.js";
import type * as entries from "./entries.js";
import type * as plain from "./plain.js";

export * from "./connect.js";
export type * from "./either.js";
export type * from "./entries.js";
export type * from "./plain.js";
export type * from "./shared.js";

/** Ledger */
export interface Client {
  /** Either */
  readonly either: BoundResource<typeof either>;
  /** Entries */
  readonly entries: BoundResource<typeof entries>;
  /** Plain */
  readonly plain: BoundResource<typeof plain>;
}

/** Creates a client with all resources. If you need only a few operations, use `connect` and import them from their resources. */
export declare function createClient(options?: ConnectionOptions): Client;
