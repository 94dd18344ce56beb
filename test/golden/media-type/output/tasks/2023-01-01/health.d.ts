// Generated from openapi.yaml by Almanac. Do not edit.
import type { Operation } from "@almanac/client/codegen/v1";

/** GET /health */
export declare const health: Operation<HealthParameters, HealthOutcomes>;

export type HealthParameters = Record<string, never>;

export interface HealthOutcomes {
  /** Alive. */
  200: string;
}
