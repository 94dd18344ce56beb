// Generated from openapi.yaml by Almanac. Do not edit.
import type { NoParameters, Operation } from "@almanac/client/codegen/v2";

/** GET /plain */
export declare const getPlain: Operation<NoParameters, GetPlainOutcomes>;

export interface GetPlainOutcomes {
  /** Nothing to convert. */
  200: GetPlainResult;
}

export interface GetPlainResult {
  /** Format: int32 */
  n?: number;
}
