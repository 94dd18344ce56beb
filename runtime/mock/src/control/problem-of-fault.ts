import type { Problem } from "../problem.js";
import type { Fault } from "./faults.js";

/** Returns the problem that a fault causes; null if it causes none. `limit` creates the problem for a 429. */
export function problemOfFault(fault: Fault, limit: (retryAfter: number) => Problem): Problem | null {
  const { code, status, parameters = [] } = fault;
  if (code !== undefined) return { kind: "code", code, parameters, ...(status === undefined ? {} : { status }) };
  if (fault.status === undefined || fault.status < 400) return null;
  if (fault.status === 429) return limit(fault.retryAfter ?? 1);
  return { kind: "status", status: fault.status };
}
