import type { Problem, Violation } from "../problem.js";
import { describeViolation } from "./describe-violation.js";
import { reasonPhrases } from "./reason-phrases.js";
import { nounOf } from "./noun-of.js";

/** The error for a problem that the API's catalog doesn't contain. */
export interface DefaultError {
  readonly status: number;
  readonly detail: string;
  /** The values that replace `%s` and `%d` in a message from the catalog. */
  readonly parameters: readonly (string | number)[];
}

/** The status, the message and the parameters of a problem, independent of the API's catalog. */
export function defaultError(problem: Problem): DefaultError {
  switch (problem.kind) {
    case "no-route":
      return { status: 404, detail: "No operation has this path.", parameters: [problem.path] };
    case "method-not-allowed":
      return plain(405, `The path supports only ${problem.allowed.join(", ")}.`);
    case "unauthenticated":
      return plain(401, "You are not authorized for this resource.");
    case "forbidden":
      return plain(403, problem.reason);
    case "not-acceptable":
      return plain(406, problem.reason);
    case "unknown-version":
      return { status: 406, detail: `Unknown version ${problem.version}.`, parameters: [problem.version] };
    case "gone":
      return {
        status: 410,
        detail: `Version ${problem.version} of ${problem.path} is no longer available.`,
        parameters: [problem.version, problem.path],
      };
    case "unsupported-media-type":
      return {
        status: 415,
        detail: problem.reason ?? `A body of type ${problem.mediaType} is not supported.`,
        parameters: [problem.mediaType],
      };
    case "too-large":
      return plain(413, "The body is too large.");
    case "malformed-body":
      return plain(400, problem.reason);
    case "invalid":
      return invalidError(problem.violations[0], problem.path);
    case "not-found": {
      const detail = `No ${nounOf(problem.resource)} with id "${problem.key}".`;
      return { status: 404, detail, parameters: [problem.key] };
    }
    case "conflict": {
      const detail = `The ${nounOf(problem.resource)} "${problem.key}" already exists.`;
      return { status: 409, detail, parameters: [problem.key] };
    }
    case "too-many-requests": {
      const { path, retryAfter, capacity, refill, seconds } = problem;
      const detail = `Too many requests: retry after ${retryAfter} seconds.`;
      return { status: 429, detail, parameters: [path, retryAfter, capacity, refill, seconds] };
    }
    case "code": {
      const { status = 400, parameters } = problem;
      return { status, detail: reasonPhrases[status] ?? "", parameters };
    }
    case "status":
      return plain(problem.status, problem.reason ?? reasonPhrases[problem.status] ?? "");
    case "failed-test":
      return plain(problem.status, problem.reason);
    case "raw":
      return plain(problem.status, "");
    case "unexpected":
      return plain(500, problem.reason);
  }
}

/**
 * The message's parameter is the path for a malformed path parameter, the value for an unknown enum value, and the name
 * for any other violation.
 */
function invalidError(violation: Violation | undefined, path: string): DefaultError {
  if (violation === undefined) return plain(400, "The request is invalid.");
  const { in: location, at, keyword, value } = violation;
  const name = at.replace(/^\//, "");
  const parameter = location === "path" ? path : keyword === "enum" ? value : name;
  return { status: 400, detail: describeViolation({ ...violation, at: name }), parameters: [parameter] };
}

function plain(status: number, detail: string): DefaultError {
  return { status, detail, parameters: [] };
}
