// Generated from openapi.yaml by Almanac. Do not edit.
import type { BoundResource, ConnectionOptions } from "@almanac/client/codegen/v1";
import type * as readers from "./readers.js";
import type * as streams from "./streams.js";

export * from "./connect.js";
export type * from "./readers.js";
export type * from "./streams.js";

/** Logs */
export interface Client {
  /** readers */
  readonly readers: BoundResource<typeof readers>;
  /** streams */
  readonly streams: BoundResource<typeof streams>;
}

/** A client of all resources. Who needs few operations takes `connect`, and each operation from its resource's own door. */
export declare function createClient(options?: ConnectionOptions): Client;
