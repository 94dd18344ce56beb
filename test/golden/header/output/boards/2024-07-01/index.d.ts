// Generated from openapi.yaml by Almanac. Do not edit.
import type { BoundResource, ConnectionOptions } from "@almanac/client/codegen/v2";
import type * as boards from "./boards.js";

export * from "./connect.js";
export type * from "./boards.js";

/** Boards, 2024-07-01 */
export interface Client {
  /** boards */
  readonly boards: BoundResource<typeof boards>;
}

/** Creates a client with all resources. If you need only a few operations, use `connect` and import them from their resources. */
export declare function createClient(options?: ConnectionOptions): Client;
