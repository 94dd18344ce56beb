// Generated from openapi.yaml by Almanac. Do not edit.
import type { BoundResource, ConnectionOptions } from "@almanac/client/codegen/v1";
import type * as tasks from "./tasks.js";
import type * as reports from "./reports.js";
import type * as health from "./health.js";

export * from "./connect.js";
export type * from "./tasks.js";
export type * from "./reports.js";
export type * from "./health.js";
export type * from "./shared.js";

/** Acme Tasks, 2023-06-01 */
export interface Client {
  /** What is to be done. */
  readonly tasks: BoundResource<typeof tasks>;
  /** What has been done. */
  readonly reports: BoundResource<typeof reports>;
  /** health */
  readonly health: BoundResource<typeof health>;
}

/** A client of all resources. Who needs few operations takes `connect`, and each operation from its resource's own door. */
export declare function createClient(options?: ConnectionOptions): Client;
