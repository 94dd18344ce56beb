// Generated from openapi.yaml by Almanac. Do not edit.
import type { AvailableFrom, BoundResource, ConnectionOptions } from "@almanac/client/codegen/v2";
import type * as boards from "./boards.js";

export * from "./connect.js";
export type * from "./boards.js";

interface BoardsLater {
  /** @deprecated Available from version 2024-07-01. */
  readonly replaceBoard: AvailableFrom<"2024-07-01">;
}

/** Boards, 2024-01-01 */
export interface Client {
  /** boards */
  readonly boards: BoundResource<typeof boards> & BoardsLater;
}

/** Creates a client with all resources. If you need only a few operations, use `connect` and import them from their resources. */
export declare function createClient(options?: ConnectionOptions): Client;
