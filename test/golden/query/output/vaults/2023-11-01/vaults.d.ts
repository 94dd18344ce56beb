// Generated from openapi.yaml by Almanac. Do not edit.
import type { Operation } from "@almanac/client/codegen/v2";

/**
 * GET /vaults
 * operationId: Vaults_List
 */
export declare const vaultsList: Operation<VaultsListParameters, VaultsListOutcomes>;

export interface VaultsListParameters {
  $skiptoken?: string | undefined;
}

export interface VaultsListOutcomes {
  /** Vaults. */
  200: string[];
  /** The request is invalid. */
  default: VaultsListResultdefault;
}

export interface VaultsListResultdefault {
  code: "NoVault" | "Busy";
}
