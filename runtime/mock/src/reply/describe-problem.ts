import type { Problem } from "../problem.js";
import type { ErrorTable, ResponseTable } from "../tables/tables.js";
import { defaultError, type DefaultError } from "./default-error.js";
import { conflictStatus } from "./errors/conflict-status.js";
import { reasonPhrases } from "./reason-phrases.js";

/** The values that an error body is built from. */
export interface ErrorFacts {
  readonly status: number;
  /** The API's error code; null if it defines none for the problem. */
  readonly code: string | null;
  readonly detail: string;
  /** The values inserted into `detail`. */
  readonly parameters: readonly (string | number)[];
  /** The reason phrase of the status. */
  readonly reason: string;
  /** Whether `detail` tells the client what to correct. It then replaces the message in a documented example. */
  readonly isSpecific: boolean;
  /** Whether a test, a hint or the API's catalog specifies the code. Otherwise, the status determines it. */
  readonly isStated: boolean;
}

/**
 * Describes a problem. Takes the code and the message from the API's catalog if it contains them. `resourceCode` is the
 * resource's own code, if any; `responses` are those that the operation declares.
 */
export function describeProblem(problem: Problem, { errors, resourceCode, responses }: ProblemFacts): ErrorFacts {
  const fallback = withDeclaredStatus(defaultError(problem), problem, responses);
  const isSpecific = problem.kind === "invalid" || problem.kind === "malformed-body";
  const code = problem.kind === "code" ? problem.code : (resourceCode ?? codeFor(problem, errors));
  const entry = code === undefined || !Object.hasOwn(errors.catalogue, code) ? undefined : errors.catalogue[code];
  const stated = problem.kind === "code" ? problem.status : undefined;
  const status = stated ?? entry?.status ?? fallback.status;
  const reason = reasonPhrases[status] ?? "";
  if (code === undefined)
    return { ...fallback, code: codeOfStatus(status, errors), reason, isSpecific, isStated: false };
  if (entry === undefined) return { ...fallback, code, reason, isSpecific, isStated: true };
  const parameters = fallback.parameters.slice(0, entry.detail.match(/%[sd]/g)?.length ?? 0);
  return {
    status,
    code,
    detail: insertParameters(entry.detail, parameters),
    parameters,
    reason,
    isSpecific,
    isStated: true,
  };
}

interface ProblemFacts {
  readonly errors: ErrorTable;
  readonly resourceCode: string | null;
  readonly responses: readonly ResponseTable[];
}

/**
 * Changes the status of an invalid request to 422 if the operation declares 422 but not 400, and the status of a
 * conflict to the one that the operation declares for conflicts.
 */
function withDeclaredStatus(error: DefaultError, { kind }: Problem, responses: readonly ResponseTable[]): DefaultError {
  const declares = (status: string): boolean => responses.some((each) => each.status.toUpperCase() === status);
  if (kind === "conflict") return { ...error, status: conflictStatus(responses) ?? error.status };
  const isInvalid = (kind === "invalid" || kind === "malformed-body") && error.status === 400;
  return isInvalid && declares("422") && !declares("400") ? { ...error, status: 422 } : error;
}

/** The code in the API's catalog that has the given status and is named after its reason phrase; null if there is none. */
function codeOfStatus(status: number, { catalogue }: ErrorTable): string | null {
  const phrase = (reasonPhrases[status] ?? "").toUpperCase().replace(/\W+/g, "_");
  const found = Object.entries(catalogue).find(
    ([code, entry]) => entry.status === status && code.toUpperCase() === phrase,
  );
  return found?.[0] ?? null;
}

/**
 * Returns the code for a problem. A violation can have its own code. The most specific key applies:
 * `invalid.body.required`, then `invalid.path`, then `invalid`.
 */
function codeFor(problem: Problem, { codes }: ErrorTable): string | undefined {
  const [violation] = problem.kind === "invalid" ? problem.violations : [];
  const keys =
    violation === undefined ? [] : [`invalid.${violation.in}.${violation.keyword}`, `invalid.${violation.in}`];
  const found = [...keys, problem.kind].find((key) => Object.hasOwn(codes, key));
  return found === undefined ? undefined : codes[found];
}

/** Replaces each `%s` and `%d` with the next parameter. */
function insertParameters(message: string, parameters: readonly (string | number)[]): string {
  let index = -1;
  return message.replace(/%[sd]/g, () => String(parameters[(index += 1)] ?? ""));
}
