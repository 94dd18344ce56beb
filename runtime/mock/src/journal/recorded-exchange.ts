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

/**
 * An exchange in the journal. Its bodies are parsed only when the entry is read, because most entries are never read.
 */
export class RecordedExchange {
  readonly operation: string | null;
  readonly isToken: boolean;
  /** The approximate memory in bytes. */
  readonly size: number;
  readonly #facts: ExchangeFacts;
  readonly #requestBytes: number;
  readonly #responseBytes: number;

  constructor(facts: ExchangeFacts) {
    const { request, response } = facts;
    this.#requestBytes = request.body?.length ?? 0;
    this.#responseBytes = response.body?.length ?? 0;
    this.operation = facts.operation;
    this.isToken = facts.isToken;
    // Names each field, because a spread is several times slower. A request also refers to its connection, which must
    // not be kept.
    this.#facts = {
      direction: facts.direction,
      operation: facts.operation,
      problems: facts.problems,
      at: facts.at,
      path: facts.path,
      content: facts.content,
      schemas: facts.schemas,
      isToken: facts.isToken,
      request: {
        method: request.method,
        target: request.target,
        rawHeaders: request.rawHeaders ?? [],
        body: this.#requestBytes > maxBodyBytes ? null : request.body,
      },
      response: {
        status: response.status,
        headers: response.headers,
        body: this.#responseBytes > maxBodyBytes ? null : response.body,
      },
    };
    this.size = sizeOf(this.#facts);
  }

  /** Returns the entry without redacting its secrets. */
  reveal(): JournalEntry {
    const { direction, request, response, operation, problems, at, path, content, schemas } = this.#facts;
    const sent = pairHeaders(request.rawHeaders ?? []);
    const received = pairHeaders(response.headers.flat());
    return {
      direction,
      method: request.method,
      target: request.target,
      operation,
      status: response.status,
      problems,
      at: new Date(at).toISOString(),
      path: Object.fromEntries(path),
      query: Object.fromEntries(
        [...parseQuery(request.target).values].map(([name, values]) => [
          name,
          values.length === 1 ? (values[0] ?? "") : values,
        ]),
      ),
      request: message(sent, this.#requestBytes, () =>
        readRecordedBody(request.body, sent["content-type"] ?? "", { content, schemas }),
      ),
      response: message(received, this.#responseBytes, () =>
        readRecordedBody(response.body, received["content-type"] ?? "", { content: null, schemas }),
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
  let size = overhead + request.target.length + (request.body?.length ?? 0) + (response.body?.length ?? 0);
  for (const text of request.rawHeaders ?? []) size += text.length;
  for (const [name, value] of response.headers) size += name.length + value.length;
  for (const text of problems) size += text.length;
  for (const value of path.values()) size += value.length;
  return size;
}
