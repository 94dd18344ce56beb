// Generated from openapi.yaml by Almanac. Do not edit.
import type { AvailableFrom, BoundResource, ConnectionOptions } from "@almanac/client/codegen/v2";
import type * as tasks from "./tasks.js";
import type * as reports from "./reports.js";
import type * as health from "./health.js";

export * from "./connect.js";
export type * from "./tasks.js";
export type * from "./reports.js";
export type * from "./health.js";
export type * from "./shared.js";

interface TasksLater {
  /** @deprecated Available from version preview. */
  readonly archiveTask: AvailableFrom<"preview">;
}

/** Acme Tasks, 2024-08-05 */
export interface Client {
  /** Open tasks. */
  readonly tasks: BoundResource<typeof tasks> & TasksLater;
  /** Reports of completed tasks. */
  readonly reports: BoundResource<typeof reports>;
  /** health */
  readonly health: BoundResource<typeof health>;
}

/** Creates a client with all resources. If you need only a few operations, use `connect` and import them from their resources. */
export declare function createClient(options?: ConnectionOptions): Client;
