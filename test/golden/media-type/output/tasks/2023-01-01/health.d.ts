// Generated from openapi.yaml by Almanac. Do not edit.
import type { NoParameters, Operation } from "@almanac/client/codegen/v2";

/** GET /health */
export declare const health: Operation<NoParameters, HealthOutcomes>;

export interface HealthOutcomes {
  /** The service is running. */
  200: string;
}
