import type { MockResponse } from "../message.js";
import type { Problem } from "../problem.js";
import type { ApiTable, ResponseTable, RevisionTable } from "../tables/tables.js";
import { describeProblem } from "./describe-problem.js";
import { errorBody } from "./error-body.js";
import type { ResponseFormat } from "./response-format.js";
import { writeJson } from "./write-json.js";

type Header = readonly [name: string, value: string];

export interface ProblemContext {
  readonly api: ApiTable;
  /** The revision whose errors apply; null if no operation matches the request. */
  readonly revision: RevisionTable | null;
  readonly format: ResponseFormat;
  /** The error code of the resource, which takes precedence over the API's; null if the resource has none. */
  readonly resourceCode: string | null;
  /** Receives sentences for the journal. */
  readonly report: (note: string) => void;
}

const noResponses: readonly ResponseTable[] = [];

/** Builds the error response for a problem in the API's format. */
export function problemResponse(
  problem: Problem,
  { api, revision, format, resourceCode, report }: ProblemContext,
): MockResponse {
  const { isPretty, isEnveloped } = format;
  if (problem.kind === "raw") {
    const headers: readonly Header[] = [
      ["Content-Type", "application/json"],
      ["Cache-Control", "no-store"],
      ...headersOf(problem),
    ];
    return { status: problem.status, headers, body: JSON.stringify(problem.body), transportFault: null };
  }
  const { challenge } = api.errors;
  if (problem.kind === "unauthenticated" && challenge !== null) {
    const body = writeJson(challenge.body, { isSorted: false, isPretty: challenge.isPretty });
    return {
      status: 401,
      headers: [["Content-Type", challenge.mediaType ?? "application/json"], ...headersOf(problem)],
      body,
      transportFault: null,
    };
  }
  const responses = revision?.responses ?? noResponses;
  const { methodNotAllowed } = api.errors;
  if (problem.kind === "method-not-allowed" && methodNotAllowed !== undefined) {
    const allowed = [...problem.allowed, ...methodNotAllowed.allow.filter((each) => !problem.allowed.includes(each))];
    return { status: 405, headers: headersOf({ ...problem, allowed }), body: null, transportFault: null };
  }
  const facts = describeProblem(problem, { errors: api.errors, resourceCode, responses });
  const { mediaType, value, hasUndeclaredCode } = errorBody(facts, api, responses);
  if (hasUndeclaredCode)
    report(
      `The document doesn't declare the code ${JSON.stringify(facts.code)} for this error, but a test or a hint specifies it.`,
    );
  const envelope = isEnveloped ? { status: facts.status, content: value } : value;
  const body = writeJson(envelope, { isSorted: api.style.isSorted, isPretty });
  const errorHeaders = Object.entries(api.errors.headers).map(([name, template]): Header => [
    name,
    template.replace("$code", facts.code ?? "UNEXPECTED_ERROR"),
  ]);
  const headers: readonly Header[] = [["Content-Type", mediaType], ...errorHeaders, ...headersOf(problem)];
  return { status: isEnveloped ? 200 : facts.status, headers, body, transportFault: null };
}

function headersOf(problem: Problem): readonly Header[] {
  switch (problem.kind) {
    case "unauthenticated":
      return problem.challenges.map((challenge): Header => ["WWW-Authenticate", challenge]);
    case "method-not-allowed":
      return [["Allow", problem.allowed.join(",")]];
    case "too-many-requests":
      return [["Retry-After", String(problem.retryAfter)]];
    case "raw":
      return problem.challenge === null ? [] : [["WWW-Authenticate", problem.challenge]];
    case "no-route":
    case "forbidden":
    case "not-acceptable":
    case "unknown-version":
    case "gone":
    case "unsupported-media-type":
    case "too-large":
    case "malformed-body":
    case "invalid":
    case "not-found":
    case "conflict":
    case "code":
    case "failed-test":
    case "status":
    case "unexpected":
      return [];
  }
}
