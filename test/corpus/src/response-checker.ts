import type { Mock, MockTables, Json } from "../../../runtime/mock/dist/index.js";
import { Validator } from "../../../runtime/mock/dist/validate/validator.js";
import type { Mocked } from "./row.js";
import type { MadeRequest } from "./make-request.js";

export type Api = MockTables["apis"][number];
export type OperationTable = Api["operations"][number];
type ResponseTable = OperationTable["revisions"][number]["responses"][number];

export interface ReceivedResponse {
  readonly status: number;
  readonly text: string;
  /** Null if the body isn't JSON. */
  readonly value: Json;
}

/** Sends requests and records the problems of the responses. */
export class ResponseChecker {
  readonly #mock: Mock;
  readonly #validators = new Map<Api, Validator>();
  readonly #statuses = new Map<number, number>();
  readonly #invalid: string[] = [];
  readonly #failed: string[] = [];
  readonly #refused: string[] = [];
  #calls = 0;

  constructor(mock: Mock) {
    this.#mock = mock;
  }

  send(api: Api, operation: OperationTable, { target, headers, body }: MadeRequest): ReceivedResponse {
    const { method } = operation;
    const header = (name: string): string | null => headers.get(name) ?? null;
    const {
      status,
      body: receivedBody,
      headers: sent,
    } = this.#mock.handle({ method, target, header, body, address: "127.0.0.1" });
    this.#calls += 1;
    this.#statuses.set(status, (this.#statuses.get(status) ?? 0) + 1);
    const mediaType = sent.find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? null;
    const response = {
      status,
      text: typeof receivedBody === "string" ? receivedBody : "",
      value: valueOf(receivedBody),
    };
    const line = `${method} ${operation.path}`;
    const problems = this.#mock.journal().at(-1)?.problems.join(" ") ?? "";
    if (status >= 500 && problems.includes("is not valid")) this.#invalid.push(`${line} ${status}: ${problems}`);
    else if (status >= 500) this.#failed.push(`${line} ${status}: ${problems}`);
    else if (refusals.has(status) && operation.action.kind !== "token" && operation.action.kind !== "revoke")
      this.#refused.push(`${line} ${status}: ${problems}`);
    const violation = mediaType === null ? null : this.#violationOf(api, operation, { ...response, mediaType });
    if (violation !== null) this.#invalid.push(`${line} ${status}: ${violation}`);
    return response;
  }

  results(): Omit<Mocked, "operations" | "resources"> {
    const statuses = Object.fromEntries([...this.#statuses].sort(([left], [right]) => left - right));
    return { calls: this.#calls, statuses, invalid: this.#invalid, failed: this.#failed, refused: this.#refused };
  }

  /** Returns the problem of a response body, according to what the newest revision declares for its status, or null. */
  #violationOf(
    api: Api,
    { revisions }: OperationTable,
    { status, text, mediaType }: ReceivedResponse & { readonly mediaType: string },
  ): string | null {
    const declared = responseFor(status, revisions.at(-1)?.responses ?? []);
    const content = declared?.content.find((each) => essence(each.mediaType) === essence(mediaType));
    if (content === undefined)
      return status < 300 && declared !== undefined ? `the document has no response of type ${mediaType}` : null;
    if (content.schema === null || !/[/+]json$/.test(essence(mediaType)) || text === "") return null;
    const value = parse(text);
    if (value === undefined) return "the body is not JSON";
    const [violation] = this.#validatorOf(api).validate(content.schema, value);
    return violation === undefined ? null : `${violation.pointer} ${violation.message} (${violation.value})`;
  }

  #validatorOf(api: Api): Validator {
    const validator = this.#validators.get(api) ?? new Validator(api.schemas, "response");
    this.#validators.set(api, validator);
    return validator;
  }
}

/** Statuses that mean the request itself was invalid. */
const refusals = new Set([400, 405, 406, 413, 415, 422]);

function responseFor(status: number, responses: readonly ResponseTable[]): ResponseTable | undefined {
  const names = [String(status), `${Math.floor(status / 100)}XX`, "DEFAULT"];
  return names
    .map((name) => responses.find((each) => each.status.toUpperCase() === name))
    .find((each) => each !== undefined);
}

function essence(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

function valueOf(body: string | Uint8Array | null): Json {
  return typeof body === "string" ? (parse(body) ?? null) : null;
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
