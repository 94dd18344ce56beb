import type { Violation } from "../problem.js";

/** A violation as a phrase without a full stop: `query limit must be integer`. */
export function describeViolation({ in: location, at, message }: Violation): string {
  return [location, at, message].filter((part) => part !== "").join(" ");
}
