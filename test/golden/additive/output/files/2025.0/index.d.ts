// Generated from files-2024.yaml and 2 more by Almanac. Do not edit.
import type { AvailableFrom, BoundResource, ConnectionOptions } from "@almanac/client/codegen/v2";
import type * as files from "./files.js";
import type * as hubs from "./hubs.js";

export * from "./connect.js";
export type * from "./files.js";
export type * from "./hubs.js";
export type * from "./shared.js";

interface HubsLater {
  /** @deprecated Available from version 2026.0. */
  readonly postNotes: AvailableFrom<"2026.0">;
}

/** Files, 2025.0 */
export interface Client {
  /** Files */
  readonly files: BoundResource<typeof files>;
  /** Hubs */
  readonly hubs: BoundResource<typeof hubs> & HubsLater;
}

/** Creates a client with all resources. If you need only a few operations, use `connect` and import them from their resources. */
export declare function createClient(options?: ConnectionOptions): Client;
