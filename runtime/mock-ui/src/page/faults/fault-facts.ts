/** A fault that is switched on, in the format of the control interface. */
export interface FaultFacts {
  readonly id: number;
  readonly operation: string;
  readonly times: number | "always";
  readonly status?: number;
  readonly code?: string;
  readonly retryAfter?: number;
  readonly latency?: number | string;
  readonly end?: "whole" | "truncated" | "reset";
}
