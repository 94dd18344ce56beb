import type { Call, RenderedEntity, Success } from "../actions/call.js";
import { isObject, type Json } from "../json.js";
import type { MockResponse } from "../message.js";
import { isJson } from "../negotiate/media-range.js";
import type { Problem } from "../problem.js";
import type { ApiTable, ContentTable, ResponseTable, RevisionTable } from "../tables/tables.js";
import { describeProblem } from "./describe-problem.js";
import { errorBody } from "./error-body.js";
import { sampleBytes } from "./sample-bytes.js";
import { writeJson, writePrettyJson } from "./write-json.js";

type Header = readonly [name: string, value: string];

/** How a request wants to be answered. */
export interface Wishes {
  readonly isPretty: boolean;
  readonly isEnveloped: boolean;
  /** Whether an envelope is sent even where it holds nothing. */
  readonly isEmptyEnveloped: boolean;
}

/** The answer of a success. */
export function replyWith(
  success: Success,
  { operation, response, content }: Pick<Call, "operation" | "response" | "content">,
  wishes: Wishes,
): MockResponse {
  const { style } = operation.api.table;
  const status = success.status ?? (/^\d{3}$/.test(response.status) ? Number(response.status) : 200);
  const type: readonly Header[] =
    content === null ? [] : [["Content-Type", content.mediaType + charsetOf(content, style.charset)]];
  const isEmpty = status === 204 || status === 205 || status === 304 || success.value === undefined || content === null;
  if (isEmpty && status === 204 && wishes.isEnveloped && wishes.isEmptyEnveloped) {
    const body = text({ status, content: {} }, style.isSorted, wishes);
    const named: readonly Header[] = type.length > 0 ? type : [["Content-Type", `application/json${style.charset}`]];
    return { status: 200, headers: [...named, ...success.headers], body, mishap: null };
  }
  if (isEmpty) return { status, headers: [...type, ...success.headers], body: null, mishap: null };
  const value = success.value ?? null;
  const body = isJson(content.mediaType)
    ? textOf(success.shown, wishes, () =>
        text(wishes.isEnveloped ? envelope(value, status) : value, style.isSorted, wishes),
      )
    : sampleBytes(content.mediaType, value);
  return { status: wishes.isEnveloped ? 200 : status, headers: [...type, ...success.headers], body, mishap: null };
}

/** Text that has been written before, in the usual way, need not be written again. */
function textOf(shown: RenderedEntity | null, { isPretty, isEnveloped }: Wishes, write: () => string): string {
  if (shown === null || isPretty || isEnveloped) return write();
  shown.text ??= write();
  return shown.text;
}

/** What is added to JSON types alone. */
function charsetOf({ mediaType }: ContentTable, charset: string): string {
  return isJson(mediaType) && !mediaType.includes(";") ? charset : "";
}

function text(value: Json, isSorted: boolean, { isPretty }: Wishes): string {
  return isPretty ? writePrettyJson(value, isSorted) : writeJson(value, isSorted);
}

/** A list says its status beside its items; anything else is put into an envelope. */
function envelope(value: Json, status: number): Json {
  return isObject(value) && Object.hasOwn(value, "results") ? { ...value, status } : { status, content: value };
}

export interface Refusing {
  readonly api: ApiTable;
  /** Null where the request led to none. */
  readonly revision: RevisionTable | null;
  readonly wishes: Wishes;
}

const noResponses: readonly ResponseTable[] = [];

/** The answer of an error, in the API's own form. */
export function refuse(
  problem: Problem,
  { api, revision, wishes }: Refusing,
  named: string | null = null,
): MockResponse {
  if (problem.kind === "raw") {
    const headers: readonly Header[] = [
      ["Content-Type", "application/json"],
      ["Cache-Control", "no-store"],
      ...headersOf(problem),
    ];
    return { status: problem.status, headers, body: JSON.stringify(problem.body), mishap: null };
  }
  const { challenge } = api.errors;
  if (problem.kind === "unauthenticated" && challenge !== null) {
    const body = challenge.isPretty ? writePrettyJson(challenge.body, false) : writeJson(challenge.body, false);
    return { status: 401, headers: [["Content-Type", "application/json"], ...headersOf(problem)], body, mishap: null };
  }
  const facts = describeProblem(problem, api.errors, named);
  const { mediaType, value } = errorBody(facts, api, revision?.responses ?? noResponses);
  const body = text(wishes.isEnveloped ? { status: facts.status, content: value } : value, api.style.isSorted, wishes);
  const own = Object.entries(api.errors.headers).map(([name, form]): Header => [
    name,
    form.replace("$code", facts.code ?? "UNEXPECTED_ERROR"),
  ]);
  const headers: readonly Header[] = [["Content-Type", mediaType], ...own, ...headersOf(problem)];
  return { status: wishes.isEnveloped ? 200 : facts.status, headers, body, mishap: null };
}

function headersOf(problem: Problem): readonly Header[] {
  switch (problem.kind) {
    case "unauthenticated":
      return problem.challenges.map((challenge): Header => ["WWW-Authenticate", challenge]);
    case "method-not-allowed":
      return [["Allow", problem.allowed.join(",")]];
    case "too-many-requests":
      return [["Retry-After", String(problem.retryAfter)]];
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
    case "status":
    case "unexpected":
      return [];
    case "raw":
      return problem.challenge === null ? [] : [["WWW-Authenticate", problem.challenge]];
  }
}
