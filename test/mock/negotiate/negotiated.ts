import { negotiate } from "../../../runtime/mock/dist/negotiate/negotiate.js";
import { compileApi, type CompiledOperation } from "../../../runtime/mock/dist/routing/compile-api.js";
import type {
  Action,
  ApiTable,
  ContentTable,
  ResponseTable,
  RevisionTable,
} from "../../../runtime/mock/dist/tables/tables.js";
import type { Problem } from "../../../runtime/mock/dist/problem.js";
import { apiTable, operationTable, revisionTable } from "../api-table.js";

const content = (...mediaTypes: readonly string[]): readonly ContentTable[] =>
  mediaTypes.map((mediaType) => ({ mediaType, schema: { type: "object" }, example: null }));

export const response = (status: string, ...mediaTypes: readonly string[]): ResponseTable => ({
  status,
  headers: {},
  made: {},
  content: content(...mediaTypes),
});

export const answering = (...mediaTypes: readonly string[]): readonly RevisionTable[] => [
  revisionTable({ responses: [response("200", ...mediaTypes)] }),
];

export const dated = (date: string, suffix = "json"): string => `application/vnd.acme.${date}+${suffix}`;

/** Compiles an operation of an API with these revisions. */
export function operationOf(
  revisions: readonly RevisionTable[],
  api: Partial<ApiTable> = {},
  action: Action = { kind: "schema" },
): CompiledOperation {
  const [operation] = compileApi(apiTable({ ...api, operations: [operationTable({ revisions, action })] })).operations;
  if (operation === undefined) throw new Error("No operation.");
  return operation;
}

export interface Sent {
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, readonly string[]>>;
}

/** The outcome of a negotiation. */
export interface Negotiated {
  readonly version: string | null;
  readonly requested: string | null;
  readonly status: string;
  readonly mediaType: string | null;
}

/** Negotiates a request, and returns the version, the status and the media type of the response, or the kind of problem. */
export function negotiated(
  operation: CompiledOperation,
  { headers = {}, query = {} }: Sent = {},
): Negotiated | Problem["kind"] {
  const request = {
    method: "GET",
    target: "/",
    header: (name: string) => (Object.hasOwn(headers, name) ? (headers[name] ?? null) : null),
    body: null,
    address: "127.0.0.1",
  };
  const result = negotiate({ request, query: new Map(Object.entries(query)), operation });
  if ("kind" in result) return result.kind;
  const { version, requested, response, content } = result;
  return { version, requested, status: response.status, mediaType: content?.mediaType ?? null };
}

export const accepting = (operation: CompiledOperation, accept: string): Negotiated | Problem["kind"] =>
  negotiated(operation, { headers: { accept } });
