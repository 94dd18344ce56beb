// Generated from openapi.yaml by Almanac. Do not edit.
import type { BoundResource, ConnectionOptions } from "@almanac/client/codegen/v1";
import type * as animals from "./animals.js";
import type * as dogs from "./dogs.js";

export * from "./connect.js";
export type * from "./animals.js";
export type * from "./dogs.js";

/** Kennel */
export interface Client {
  /** All that lives here. */
  readonly animals: BoundResource<typeof animals>;
  /** Dogs of all kinds. */
  readonly dogs: BoundResource<typeof dogs>;
}

/** A client of all resources. Who needs few operations takes `connect`, and each operation from its resource's own door. */
export declare function createClient(options?: ConnectionOptions): Client;
