// Generated from openapi.yaml by Almanac. Do not edit.
import type { BoundResource, ConnectionOptions } from "@almanac/client/codegen/v1";
import type * as entries from "./entries.js";
import type * as plain from "./plain.js";

export * from "./connect.js";
export type * from "./entries.js";
export type * from "./plain.js";

/** Ledger */
export interface Client {
  /** Entries */
  readonly entries: BoundResource<typeof entries>;
  /** Plain */
  readonly plain: BoundResource<typeof plain>;
}

/** A client of all resources. Who needs few operations takes `connect`, and each operation from its resource's own door. */
export declare function createClient(options?: ConnectionOptions): Client;
