import type { Problem, Violation } from "../problem.js";
import type { Exchange } from "./exchange.js";
import { journalProblems } from "./journal-problems.js";

/** How requests are checked; see `MockOptions.validateRequests`. */
export type ValidationMode = "off" | "warn" | "enforce" | "strict";

export interface Validation {
  readonly mode: ValidationMode;
  /** Returns the violations that only the mode `strict` reports. */
  readonly findUndeclared: (exchange: Exchange) => readonly Violation[];
}

/**
 * Returns the problem if the request must be rejected in the given mode; null if the request is accepted. The mode
 * `warn` stores the problem for the journal. A body that can't be read is rejected in every mode.
 */
export function applyValidationMode(
  problem: Problem | null,
  exchange: Exchange,
  { mode, findUndeclared }: Validation,
): Problem | null {
  if (mode === "enforce") return problem;
  if (mode === "strict") return addViolations(problem, exchange, findUndeclared);
  if (problem?.kind !== "invalid") return problem;
  if (mode === "warn") exchange.warnings = [...exchange.warnings, ...journalProblems(problem)];
  return null;
}

function addViolations(
  problem: Problem | null,
  exchange: Exchange,
  findUndeclared: Validation["findUndeclared"],
): Problem | null {
  if (problem !== null && problem.kind !== "invalid") return problem;
  const violations = [...(problem?.violations ?? []), ...findUndeclared(exchange)];
  return violations.length === 0 ? null : { kind: "invalid", path: exchange.path, violations };
}
