// Generated from openapi.yaml by Almanac. Do not edit.
import type { BoundResource, ConnectionOptions } from "@almanac/client/codegen/v2";
import type * as events from "./events.js";
import type * as payments from "./payments.js";
import type * as shapes from "./shapes.js";

export * from "./connect.js";
export type * from "./events.js";
export type * from "./payments.js";
export type * from "./shapes.js";
export type * from "./shared.js";

/** Shapes */
export interface Client {
  /** Events */
  readonly events: BoundResource<typeof events>;
  /** Payments */
  readonly payments: BoundResource<typeof payments>;
  /** Shapes */
  readonly shapes: BoundResource<typeof shapes>;
}

/** Creates a client with all resources. If you need only a few operations, use `connect` and import them from their resources. */
export declare function createClient(options?: ConnectionOptions): Client;
