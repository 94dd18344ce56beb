// Generated from openapi.yaml by Almanac. Do not edit.
import type { BoundResource, ConnectionOptions } from "@almanac/client/codegen/v1";
import type * as boards from "./boards.js";

export * from "./connect.js";
export type * from "./boards.js";

/** Boards, 2024-07-01 */
export interface Client {
  /** boards */
  readonly boards: BoundResource<typeof boards>;
}

/** A client of all resources. Who needs few operations takes `connect`, and each operation from its resource's own door. */
export declare function createClient(options?: ConnectionOptions): Client;
