// Generated from openapi.yaml by Almanac. Do not edit.
import type { BoundResource, ConnectionOptions } from "@almanac/client/codegen/v2";
import type * as animals from "./animals.js";
import type * as dogs from "./dogs.js";

export * from "./connect.js";
export type * from "./animals.js";
export type * from "./dogs.js";

/** Kennel */
export interface Client {
  /** All animals. */
  readonly animals: BoundResource<typeof animals>;
  /** Dogs of all kinds. */
  readonly dogs: BoundResource<typeof dogs>;
}

/** Creates a client with all resources. If you need only a few operations, use `connect` and import them from their resources. */
export declare function createClient(options?: ConnectionOptions): Client;
