// Generated from files-2024.yaml and 2 more by Almanac. Do not edit.
import type { NoParameters, Operation } from "@almanac/client/codegen/v2";
import type { UserMini } from "../2024.0/shared.js";

/**
 * GET /hubs
 * operationId: get_hubs_v2025.0
 */
export declare const getHubs: Operation<NoParameters, GetHubsOutcomes>;

export interface GetHubsOutcomes {
  /** Hubs. */
  200: Hub;
  /** The request is invalid. */
  default: ClientError20250;
}

export interface ClientError20250 {
  code?: "not_found" | "gone";
}

export interface Hub {
  owner?: UserMini;
}
