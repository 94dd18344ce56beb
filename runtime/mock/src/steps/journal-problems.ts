import type { Problem } from "../problem.js";
import { defaultError } from "../reply/default-error.js";
import { describeViolation } from "../reply/describe-violation.js";

/** The sentences in the journal that tell a developer why a request was rejected. */
export function journalProblems(problem: Problem): readonly string[] {
  switch (problem.kind) {
    case "invalid":
      return problem.violations.map((violation) => `${describeViolation(violation)}.`);
    case "unauthenticated":
    case "too-large":
      return [problem.reason];
    case "code":
      return [`${problem.code} ${problem.parameters.join(", ")}`.trim()];
    case "no-route":
    case "method-not-allowed":
    case "forbidden":
    case "not-acceptable":
    case "unknown-version":
    case "gone":
    case "unsupported-media-type":
    case "malformed-body":
    case "not-found":
    case "conflict":
    case "too-many-requests":
    case "failed-test":
    case "unexpected":
      return [defaultError(problem).detail];
    case "status":
      return problem.reason === undefined ? [] : [problem.reason];
    case "raw":
      return [];
  }
}
