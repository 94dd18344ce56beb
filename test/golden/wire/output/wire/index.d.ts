// Generated from openapi.yaml by Almanac. Do not edit.
import type { BoundResource, ConnectionOptions } from "@almanac/client/codegen/v2";
import type * as parameters from "./parameters.js";
import type * as bodies from "./bodies.js";
import type * as answers from "./answers.js";
import type * as streams from "./streams.js";

export * from "./connect.js";
export type * from "./parameters.js";
export type * from "./bodies.js";
export type * from "./answers.js";
export type * from "./streams.js";
export type * from "./shared.js";

/** Wire */
export interface Client {
  /** Parameters */
  readonly parameters: BoundResource<typeof parameters>;
  /** Bodies */
  readonly bodies: BoundResource<typeof bodies>;
  /** Answers */
  readonly answers: BoundResource<typeof answers>;
  /** Streams */
  readonly streams: BoundResource<typeof streams>;
}

/** Creates a client with all resources. If you need only a few operations, use `connect` and import them from their resources. */
export declare function createClient(options?: ConnectionOptions): Client;
