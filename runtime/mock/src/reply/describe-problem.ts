import type { Problem } from "../problem.js";
import type { ErrorTable } from "../tables/tables.js";
import { defaultError } from "./default-error.js";
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
}

/**
 * Describes a problem. Takes the code and the message from the API's catalog if it contains them. `resourceCode` is the
 * resource's own code, if any.
 */
export function describeProblem(problem: Problem, errors: ErrorTable, resourceCode: string | null): ErrorFacts {
  const fallback = defaultError(problem);
  const code = problem.kind === "code" ? problem.code : (resourceCode ?? codeFor(problem, errors));
  const entry = code === undefined || !Object.hasOwn(errors.catalogue, code) ? undefined : errors.catalogue[code];
  const status = entry?.status ?? fallback.status;
  const reason = reasonPhrases[status] ?? "";
  if (code === undefined) return { ...fallback, code: null, reason };
  if (entry === undefined) return { ...fallback, code, reason };
  const parameters = fallback.parameters.slice(0, entry.detail.match(/%[sd]/g)?.length ?? 0);
  return { status, code, detail: insertParameters(entry.detail, parameters), parameters, reason };
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
