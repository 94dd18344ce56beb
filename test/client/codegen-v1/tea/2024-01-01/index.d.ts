// Generated from openapi.yaml by Almanac. Do not edit.
import type { AvailableFrom, BoundResource, ConnectionOptions } from "@almanac/client/codegen/v1";
import type * as chat from "./chat.js";
import type * as files from "./files.js";
import type * as reviews from "./reviews.js";
import type * as teas from "./teas.js";

export * from "./connect.js";
export type * from "./chat.js";
export type * from "./files.js";
export type * from "./reviews.js";
export type * from "./teas.js";

/** Tea House, 2024-01-01 */
export interface Client {
  /** Chat */
  readonly chat: BoundResource<typeof chat>;
  /** Files */
  readonly files: BoundResource<typeof files>;
  /** Reviews */
  readonly reviews: BoundResource<typeof reviews>;
  /** Teas */
  readonly teas: BoundResource<typeof teas>;
  /** @deprecated Available from version 2025-01-01. */
  readonly orders?: AvailableFrom<"2025-01-01">;
}

/** Creates a client with all resources. If you need only a few operations, use `connect` and import them from their resources. */
export declare function createClient(options?: ConnectionOptions): Client;
