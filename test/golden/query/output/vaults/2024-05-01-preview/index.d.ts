// Generated from openapi.yaml by Almanac. Do not edit.
import type { BoundResource, ConnectionOptions } from "@almanac/client/codegen/v2";
import type * as vaults from "./vaults.js";

export * from "./connect.js";
export type * from "./vaults.js";

interface VaultsMembers {
  /**
   * GET /vaults
   * operationId: Vaults_List
   */
  readonly list: typeof vaults.vaultsList;
}

/** Vaults, 2024-05-01-preview */
export interface Client {
  /** Vaults */
  readonly vaults: BoundResource<VaultsMembers>;
}

/** Creates a client with all resources. If you need only a few operations, use `connect` and import them from their resources. */
export declare function createClient(options?: ConnectionOptions): Client;
