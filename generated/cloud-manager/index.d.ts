// Generated from spec/cloud-manager-v1/openapi.yaml by Almanac. Do not edit.
import type { BoundResource, ConnectionOptions } from "@almanac/client/codegen/v2";
import type * as programmaticApiKeys from "./programmatic-api-keys.js";

export * from "./connect.js";
export type * from "./programmatic-api-keys.js";

/** MongoDB Cloud Manager Public API */
export interface Client {
  /** Credentials for programs: a public and a private key, with roles in one organization and its projects. */
  readonly programmaticApiKeys: BoundResource<typeof programmaticApiKeys>;
}

/** Creates a client with all resources. If you need only a few operations, use `connect` and import them from their resources. */
export declare function createClient(options?: ConnectionOptions): Client;
