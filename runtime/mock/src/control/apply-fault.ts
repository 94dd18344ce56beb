import type { Result } from "../actions/call.js";
import type { MockResponse } from "../message.js";
import { parseDuration } from "../state/parse-duration.js";
import type { Fault } from "./faults.js";

interface FaultedResult {
  readonly result: Result;
  /** Whether the request was rejected. If so, the fault's status doesn't apply. */
  readonly isRefusal: boolean;
}

/** Applies a fault to a response: its status, its `Retry-After` header and its effects on the transport. */
export function applyFault(fault: Fault, response: MockResponse, { result, isRefusal }: FaultedResult): MockResponse {
  const status = (isRefusal ? null : fault.status) ?? response.status;
  const hasRetryAfter = fault.retryAfter === undefined || result.kind === "too-many-requests";
  const retry = hasRetryAfter ? [] : [["Retry-After", String(fault.retryAfter)] as const];
  const transportFault = { latency: parseDuration(fault.latency ?? 0), end: fault.end ?? "whole" } as const;
  return { ...response, status, headers: [...response.headers, ...retry], transportFault };
}
