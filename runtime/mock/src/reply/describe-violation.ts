import type { Violation } from "../problem.js";

/** Describes a violation in a phrase without a period: `query limit must be integer`. */
export function describeViolation({ in: location, at, message }: Violation): string {
  return [location, at, message].filter((part) => part !== "").join(" ");
}
