import type { Problem } from "../problem.js";

/** What was wrong with a request, for its developer: a sentence each. */
export function journalRemarks(problem: Problem): readonly string[] {
  switch (problem.kind) {
    case "invalid":
      return problem.violations.map(({ in: place, at, message }) => `${place} ${at} ${message}.`.replace(/ +/g, " "));
    case "unauthenticated":
    case "forbidden":
    case "not-acceptable":
    case "malformed-body":
    case "unexpected":
      return [problem.reason];
    case "no-route":
      return ["No operation has this path."];
    case "method-not-allowed":
      return [`The path has ${problem.allowed.join(", ")} only.`];
    case "unknown-version":
      return [`There is no version ${problem.version}.`];
    case "gone":
      return [`Version ${problem.version} is past its sunset.`];
    case "unsupported-media-type":
      return [`The operation takes no body of type ${problem.mediaType}.`];
    case "too-large":
      return ["The body is too large."];
    case "not-found":
      return [`There is no ${problem.resource} ${problem.key}.`];
    case "conflict":
      return [`There is a ${problem.resource} ${problem.key} already.`];
    case "too-many-requests":
      return ["The rate limit is used up."];
    case "code":
      return [`${problem.code} ${problem.parameters.join(", ")}`.trim()];
    case "status":
    case "raw":
      return [];
  }
}
