import type { Problem, Violation } from "../problem.js";
import type { ErrorTable } from "../tables/tables.js";
import { reasonPhrases } from "./reason-phrases.js";

/** What is wrong, in the words of the API's catalogue where it has one for it. */
export interface ErrorFacts {
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
export function describeProblem(problem: Problem, errors: ErrorTable, named: string | null): ErrorFacts {
  const usual = usualFacts(problem);
  const code = problem.kind === "code" ? problem.code : (named ?? codeFor(problem, errors));
  const entry = code === undefined || !Object.hasOwn(errors.catalogue, code) ? undefined : errors.catalogue[code];
  const status = entry?.status ?? usual.status;
  if (code === undefined) return { ...usual, code: null, reason: reasonOf(status) };
  if (entry === undefined) return { ...usual, code, reason: reasonOf(status) };
  const parameters = usual.parameters.slice(0, entry.detail.match(/%[sd]/g)?.length ?? 0);
  return { status, code, detail: fill(entry.detail, parameters), parameters, reason: reasonOf(status) };
}

/** Violations may have codes of their own, the closer one first: `invalid.body.required`, `invalid.path`, `invalid`. */
function codeFor(problem: Problem, { codes }: ErrorTable): string | undefined {
  const [first] = problem.kind === "invalid" ? problem.violations : [];
  const keys = first === undefined ? [] : [`invalid.${first.in}.${first.keyword}`, `invalid.${first.in}`];
  const known = [...keys, problem.kind].find((key) => Object.hasOwn(codes, key));
  return known === undefined ? undefined : codes[known];
}

interface Usual {
  readonly status: number;
  readonly detail: string;
  readonly parameters: readonly (string | number)[];
}

function usualFacts(problem: Problem): Usual {
  switch (problem.kind) {
    case "no-route":
      return { status: 404, detail: "There is nothing here.", parameters: [problem.path] };
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
    case "invalid":
      return invalidFacts(problem.violations[0], problem.path);
    case "not-found":
      return { status: 404, detail: `There is no ${problem.resource} ${problem.key}.`, parameters: [problem.key] };
    case "conflict":
      return {
        status: 409,
        detail: `There is a ${problem.resource} ${problem.key} already.`,
        parameters: [problem.key],
      };
    case "too-many-requests": {
      const { path, retryAfter, capacity, refill, seconds } = problem;
      const detail = `Too many requests: try again in ${retryAfter} seconds.`;
      return { status: 429, detail, parameters: [path, retryAfter, capacity, refill, seconds] };
    }
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

/** What text of a catalogue asks for: the path that is malformed, the value that is none of an enumeration, or the name. */
function invalidFacts(violation: Violation | undefined, path: string): Usual {
  if (violation === undefined) return plain(400, "The request is not valid.");
  const { in: place, at, keyword, message, value } = violation;
  const name = at.replace(/^\//, "");
  const detail = `${place} ${name} ${message}`.replace(/ +/g, " ");
  const parameter = place === "path" ? path : keyword === "enum" ? value : name;
  return { status: 400, detail, parameters: [parameter] };
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
  return reasonPhrases[status] ?? "";
}
