import type { Result } from "../actions/call.js";
import type { MockResponse } from "../message.js";
import { preferenceApplied } from "../prefer/preference-applied.js";
import { declaredResponse } from "../reply/errors/declared-response.js";
import { problemResponse } from "../reply/problem-response.js";
import { rateLimitHeaders } from "../reply/rate-limit-headers.js";
import type { ResponseFormat } from "../reply/response-format.js";
import { sampleHeaders } from "../reply/sample-headers.js";
import { successResponse } from "../reply/success-response.js";
import type { Exchange } from "../steps/exchange.js";
import type { ResourceTable } from "../tables/tables.js";
import { finishResponse } from "./finish-response.js";

export interface RespondOptions {
  readonly format: ResponseFormat;
  readonly seed: string;
  readonly resources: Readonly<Record<string, ResourceTable>>;
  /** Returns the clock's time in milliseconds since 1970. */
  readonly now: () => number;
}

/** Builds the response for a result, with the declared headers. Applies the request's conditional headers and `Range`. */
export function respond(result: Result, exchange: Exchange, options: RespondOptions): MockResponse {
  const { agreement, api, operation } = exchange;
  const revision = agreement?.revision ?? null;
  // If a request is rejected before the version is negotiated, the errors of the newest revision apply.
  const described = revision ?? operation?.table.revisions.at(-1) ?? null;
  const apiHeaders = revision === null ? api.headers : api.headersOf(revision);
  const resourceCode = codeFor(result, options);
  const response =
    result.kind === "success" && agreement !== null && operation !== null
      ? successResponse(result, { operation, ...agreement }, options.format)
      : problemResponse(result.kind === "success" ? { kind: "unexpected", reason: "" } : result, {
          api: api.table,
          revision: described,
          format: options.format,
          resourceCode,
          report: (note) => {
            exchange.warnings = [...exchange.warnings, note];
          },
        });
  const applied = exchange.preference === null ? [] : [preferenceApplied(exchange.preference)];
  const isUnlimited = resourceCode !== null && api.table.errors.unlimited?.includes(resourceCode) === true;
  const limits = isUnlimited ? [] : rateLimitHeaders(exchange.allowance);
  const withExtra = withHeaders(response, [...apiHeaders, ...limits, ...applied]);
  // The API specifies this response literally, so the headers declared for the status don't apply.
  if (result.kind === "unauthenticated" && api.table.errors.challenge !== null) return withExtra;
  if (result.kind !== "success" || agreement === null) {
    const declared = declaredResponse(response.status, described?.responses ?? []);
    return declared === undefined ? withExtra : withDeclared(withExtra, declared, exchange, options);
  }
  const whole = withDeclared(withExtra, agreement.response, exchange, options);
  const finished = finishResponse(whole, { request: exchange.request, agreement, success: result });
  if (!("unsatisfiable" in finished)) return finished;
  const reason = `The range is outside the file, which has ${finished.unsatisfiable} bytes.`;
  const problem = respond({ kind: "status", status: 416, reason }, exchange, options);
  return withHeaders(problem, [["Content-Range", `bytes */${finished.unsatisfiable}`]]);
}

function withDeclared(
  response: MockResponse,
  declared: Parameters<typeof sampleHeaders>[0],
  { api, operation, path, server }: Exchange,
  { seed, now }: RespondOptions,
): MockResponse {
  if (operation === null) return response;
  const context = {
    api: api.table,
    seed: `${seed}/${operation.table.name}`,
    existing: response.headers,
    body: response.body,
    server,
    path,
    now,
  };
  return withHeaders(response, sampleHeaders(declared, context));
}

/** The resource's error code for a missing entity or for a conflict; null if the resource defines none. */
function codeFor(result: Result, { resources }: RespondOptions): string | null {
  if (result.kind !== "not-found" && result.kind !== "conflict") return null;
  const table = Object.hasOwn(resources, result.resource) ? resources[result.resource] : undefined;
  return (result.kind === "conflict" ? table?.taken : table?.notFound) ?? null;
}

function withHeaders(response: MockResponse, headers: MockResponse["headers"]): MockResponse {
  return headers.length === 0 ? response : { ...response, headers: [...response.headers, ...headers] };
}
