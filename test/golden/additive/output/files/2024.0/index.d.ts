// Generated from files-2024.yaml and 2 more by Almanac. Do not edit.
import type { AvailableFrom, BoundResource, ConnectionOptions } from "@almanac/client/codegen/v2";
import type * as files from "./files.js";

export * from "./connect.js";
export type * from "./files.js";
export type * from "./shared.js";

/** Files, 2024.0 */
export interface Client {
  /** Files */
  readonly files: BoundResource<typeof files>;
  /** @deprecated Available from version 2025.0. */
  readonly hubs: AvailableFrom<"2025.0">;
}

/** Creates a client with all resources. If you need only a few operations, use `connect` and import them from their resources. */
export declare function createClient(options?: ConnectionOptions): Client;
