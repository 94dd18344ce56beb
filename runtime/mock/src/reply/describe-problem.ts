import type { Problem } from "../problem.js";
import type { ErrorTable } from "../tables.js";
import { reasons } from "./reasons.js";

/** What is wrong, in the words of the API's catalogue where it has one for it. */
export interface Facts {
  readonly status: number;
  /** Null where the API has no code for it. */
  readonly code: string | null;
  readonly detail: string;
  /** The values that stand in `detail`. */
  readonly parameters: readonly (string | number)[];
  /** The name of the status. */
  readonly reason: string;
}

/** `named`: the code of the resource that is concerned, if it has one of its own. */
export function describeProblem(problem: Problem, errors: ErrorTable, named: string | null): Facts {
  const usual = usualFacts(problem);
  const code =
    problem.kind === "code" ? problem.code : (named ?? errors.codes[codeKey(problem)] ?? errors.codes[problem.kind]);
  const entry = code === undefined ? undefined : errors.catalogue[code];
  const status = entry?.status ?? usual.status;
  if (code === undefined) return { ...usual, code: null, reason: reasonOf(status) };
  const detail = entry === undefined ? usual.detail : fill(entry.detail, usual.parameters);
  return { status, code, detail, parameters: usual.parameters, reason: reasonOf(status) };
}

/** Violations of one kind may have a code of their own: `invalid.path`, `invalid.body.required`. */
function codeKey(problem: Problem): string {
  const [first] = problem.kind === "invalid" ? problem.violations : [];
  if (first === undefined) return problem.kind;
  return `invalid.${first.in}.${first.keyword}`;
}

interface Usual {
  readonly status: number;
  readonly detail: string;
  readonly parameters: readonly (string | number)[];
}

function usualFacts(problem: Problem): Usual {
  switch (problem.kind) {
    case "no-route":
      return plain(404, "There is nothing here.");
    case "method-not-allowed":
      return plain(405, `The methods are ${problem.allowed.join(", ")}.`);
    case "unauthenticated":
      return plain(401, "You are not authorized for this resource.");
    case "forbidden":
      return plain(403, problem.reason);
    case "not-acceptable":
      return plain(406, problem.reason);
    case "unknown-version":
      return { status: 406, detail: `There is no version ${problem.version}.`, parameters: [problem.version] };
    case "gone":
      return {
        status: 410,
        detail: `Version ${problem.version} of ${problem.path} is no longer available.`,
        parameters: [problem.version, problem.path],
      };
    case "unsupported-media-type":
      return {
        status: 415,
        detail: `A body of type ${problem.mediaType} is not taken.`,
        parameters: [problem.mediaType],
      };
    case "too-large":
      return plain(413, "The body is too large.");
    case "malformed-body":
      return plain(400, problem.reason);
    case "invalid": {
      const [first] = problem.violations;
      const name = first?.at.replace(/^\//, "") ?? "";
      return {
        status: 400,
        detail: `${first?.in ?? "body"} ${name} ${first?.message ?? ""}`.trim(),
        parameters: [name],
      };
    }
    case "not-found":
      return { status: 404, detail: `There is no ${problem.resource} ${problem.key}.`, parameters: [problem.key] };
    case "conflict":
      return {
        status: 409,
        detail: `There is a ${problem.resource} ${problem.key} already.`,
        parameters: [problem.key],
      };
    case "too-many-requests":
      return {
        status: 429,
        detail: `Too many requests: try again in ${problem.retryAfter} seconds.`,
        parameters: [problem.retryAfter],
      };
    case "code":
      return { status: 400, detail: "", parameters: problem.parameters };
    case "status":
      return plain(problem.status, reasonOf(problem.status));
    case "raw":
      return plain(problem.status, "");
    case "unexpected":
      return plain(500, problem.reason);
  }
}

function plain(status: number, detail: string): Usual {
  return { status, detail, parameters: [] };
}

/** `%s` and `%d` in turn. */
function fill(text: string, parameters: readonly (string | number)[]): string {
  let index = -1;
  return text.replace(/%[sd]/g, () => String(parameters[(index += 1)] ?? ""));
}

function reasonOf(status: number): string {
  return reasons[status] ?? "";
}
