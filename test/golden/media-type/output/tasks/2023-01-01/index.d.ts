// Generated from openapi.yaml by Almanac. Do not edit.
import type { AvailableFrom, BoundResource, ConnectionOptions } from "@almanac/client/codegen/v2";
import type * as tasks from "./tasks.js";
import type * as health from "./health.js";

export * from "./connect.js";
export type * from "./tasks.js";
export type * from "./health.js";
export type * from "./shared.js";

interface TasksLater {
  /** @deprecated Available from version preview. */
  readonly archiveTask: AvailableFrom<"preview">;
}

/** Acme Tasks, 2023-01-01 */
export interface Client {
  /** Open tasks. */
  readonly tasks: BoundResource<typeof tasks> & TasksLater;
  /** health */
  readonly health: BoundResource<typeof health>;
  /** @deprecated Available from version 2023-06-01. */
  readonly reports: AvailableFrom<"2023-06-01">;
}

/** Creates a client with all resources. If you need only a few operations, use `connect` and import them from their resources. */
export declare function createClient(options?: ConnectionOptions): Client;
