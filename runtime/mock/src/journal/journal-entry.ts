import type { Json } from "../json.js";

/** A request that the mock received, or a webhook or callback that it sent. Secrets are replaced with `[redacted]`. */
export interface JournalEntry {
  /** `sent` for webhooks and callbacks. */
  readonly direction: "received" | "sent";
  readonly method: string;
  /** Path and query; the whole URL of a sent request. */
  readonly target: string;
  /** The name of the operation, webhook or callback; null if no operation matched. */
  readonly operation: string | null;
  /** 0 for a sent request without a response. */
  readonly status: number;
  /** The problems with the request, one sentence each; empty if it was valid. */
  readonly problems: readonly string[];
  /** The time of the mock's clock: `2025-03-12T00:00:00.000Z`. */
  readonly at: string;
  /** The decoded path parameters of the operation. */
  readonly path: Readonly<Record<string, string>>;
  /** The decoded query. A repeated name has a list of values. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly request: RecordedMessage;
  readonly response: RecordedMessage;
}

/** The headers and the body of a request or response. */
export interface RecordedMessage {
  /** By lowercase name. Repeated headers are joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * The value of a JSON, form or multipart body, or the text of another readable body. `undefined` if there is no body, or
   * if it is binary or too long to be kept.
   */
  readonly body: Json | undefined;
  /** The length of the body in bytes. */
  readonly bytes: number;
}
