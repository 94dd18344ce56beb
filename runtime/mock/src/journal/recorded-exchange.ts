import type { Json } from "../json.js";
import type { MockRequest, MockResponse } from "../message.js";
import type { ContentTable, MockSchema } from "../tables/tables.js";
import { parseQuery } from "../validate/parameters/parse-query.js";
import type { JournalEntry, RecordedMessage } from "./journal-entry.js";
import { pairHeaders } from "./pair-headers.js";
import { readRecordedBody } from "./read-recorded-body.js";

export interface ExchangeFacts {
  readonly direction: JournalEntry["direction"];
  readonly request: Pick<MockRequest, "method" | "target" | "rawHeaders" | "body">;
  readonly response: Pick<MockResponse, "status" | "headers" | "body">;
  readonly operation: string | null;
  readonly problems: readonly string[];
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly path: ReadonlyMap<string, string>;
  /** The declared content that describes the request body; null if the body was not read. */
  readonly content: ContentTable | null;
  readonly schemas: Readonly<Record<string, MockSchema>>;
  /** Whether the request was sent to a token or revocation endpoint, whose bodies contain secrets. */
  readonly isToken: boolean;
}

/** Longer bodies are not kept. */
const maxBodyBytes = 256 * 1024;
/** The approximate memory of an exchange in bytes, excluding its strings and bodies. */
const overhead = 600;
const none: readonly string[] = [];

/**
 * An exchange in the journal. Its bodies are parsed only when the entry is read, because most entries are never read. It
 * keeps the fields of its facts in one object, which takes half the time of keeping several.
 */
export class RecordedExchange {
  readonly operation: string | null;
  readonly isToken: boolean;
  /** The approximate memory in bytes. */
  readonly size: number;
  readonly #direction: ExchangeFacts["direction"];
  readonly #problems: readonly string[];
  readonly #at: number;
  readonly #path: ReadonlyMap<string, string>;
  readonly #content: ContentTable | null;
  readonly #schemas: ExchangeFacts["schemas"];
  // The request itself isn't kept, because it can refer to its connection.
  readonly #method: string;
  readonly #target: string;
  readonly #rawHeaders: readonly string[];
  readonly #requestBody: Uint8Array | null;
  readonly #requestBytes: number;
  readonly #status: number;
  readonly #headers: MockResponse["headers"];
  readonly #responseBody: MockResponse["body"];
  readonly #responseBytes: number;

  constructor(facts: ExchangeFacts) {
    const { request, response } = facts;
    this.operation = facts.operation;
    this.isToken = facts.isToken;
    this.size = sizeOf(facts);
    this.#direction = facts.direction;
    this.#problems = facts.problems;
    this.#at = facts.at;
    this.#path = facts.path;
    this.#content = facts.content;
    this.#schemas = facts.schemas;
    this.#method = request.method;
    this.#target = request.target;
    this.#rawHeaders = request.rawHeaders ?? none;
    this.#requestBytes = request.body?.length ?? 0;
    this.#requestBody = this.#requestBytes > maxBodyBytes ? null : request.body;
    this.#status = response.status;
    this.#headers = response.headers;
    this.#responseBytes = response.body?.length ?? 0;
    this.#responseBody = this.#responseBytes > maxBodyBytes ? null : response.body;
  }

  /** Returns the entry without redacting its secrets. */
  reveal(): JournalEntry {
    const sent = pairHeaders(this.#rawHeaders);
    const received = pairHeaders(this.#headers.flat());
    const [content, schemas] = [this.#content, this.#schemas];
    return {
      direction: this.#direction,
      method: this.#method,
      target: this.#target,
      operation: this.operation,
      status: this.#status,
      problems: this.#problems,
      at: new Date(this.#at).toISOString(),
      path: Object.fromEntries(this.#path),
      query: Object.fromEntries(
        [...parseQuery(this.#target).values].map(([name, values]) => [
          name,
          values.length === 1 ? (values[0] ?? "") : values,
        ]),
      ),
      request: message(sent, this.#requestBytes, () =>
        readRecordedBody(this.#requestBody, sent["content-type"] ?? "", { content, schemas }),
      ),
      response: message(received, this.#responseBytes, () =>
        readRecordedBody(this.#responseBody, received["content-type"] ?? "", { content: null, schemas }),
      ),
    };
  }
}

function message(
  headers: Readonly<Record<string, string>>,
  bytes: number,
  read: () => Json | undefined,
): RecordedMessage {
  return { headers, body: read(), bytes };
}

function sizeOf({ request, response, problems, path }: ExchangeFacts): number {
  let size = overhead + request.target.length + keptBytes(request.body) + keptBytes(response.body);
  for (const text of request.rawHeaders ?? []) size += text.length;
  for (const [name, value] of response.headers) size += name.length + value.length;
  for (const text of problems) size += text.length;
  for (const value of path.values()) size += value.length;
  return size;
}

/** Long bodies aren't kept. */
function keptBytes(body: string | Uint8Array | null): number {
  const length = body?.length ?? 0;
  return length > maxBodyBytes ? 0 : length;
}
