// Generated from openapi.yaml by Almanac. Do not edit.
import type { BoundResource, ConnectionOptions } from "@almanac/client/codegen/v2";
import type * as readers from "./readers.js";
import type * as streams from "./streams.js";

export * from "./connect.js";
export type * from "./readers.js";
export type * from "./streams.js";
export type * from "./shared.js";

/** Logs */
export interface Client {
  /** readers */
  readonly readers: BoundResource<typeof readers>;
  /** streams */
  readonly streams: BoundResource<typeof streams>;
}

/** Creates a client with all resources. If you need only a few operations, use `connect` and import them from their resources. */
export declare function createClient(options?: ConnectionOptions): Client;
