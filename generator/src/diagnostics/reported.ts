import type { Report } from "./reporter.js";

/** A result, and the diagnostics that were reported while it was computed. */
export interface Reported<Value> {
  readonly value: Value;
  readonly reports: readonly Report[];
}
