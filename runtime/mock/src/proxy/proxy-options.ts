import type { Json } from "../json.js";
import type { JournalEntry } from "../journal/journal-entry.js";
import type { MockRequest, MockResponse } from "../message.js";
import type { Send } from "../outgoing/send.js";

export interface ProxyOptions {
  /** The URL of the real server, to which the paths of requests are appended. Null to serve only recordings. */
  readonly url: string | null;
  /** `all` forwards every request, `missing` only those that match no operation of the document. Default: `missing`. */
  readonly mode?: "all" | "missing" | undefined;
  /** Recordings from an earlier run. */
  readonly recordings?: Json | undefined;
  /** Handles the requests that aren't forwarded. Default: the mock's `handle`. */
  readonly local?: ((request: MockRequest) => MockResponse) | undefined;
  /** Called after each forwarded request, for logging. */
  readonly onForwarded?: ((entry: JournalEntry) => void) | undefined;
  /** Sends the requests instead of the global `fetch`. */
  readonly fetch?: Send | undefined;
}

/** A mock in front of a real server. */
export interface ProxiedMock {
  /** Handles a request; pass it to `listen`. */
  readonly handle: (request: MockRequest) => MockResponse | Promise<MockResponse>;
  /** Returns the recordings, including those from earlier runs, as JSON, which you can save to a file. */
  readonly recordings: () => Json;
  /** How the real server's responses differ from the document, by operation. */
  readonly report: () => readonly ProxyReportRow[];
}

export interface ProxyReportRow {
  /** The name of the operation; null for requests that match none. */
  readonly operation: string | null;
  /** Method and path template; the path of the first request if no operation matches. */
  readonly endpoint: string;
  readonly responses: number;
  /** The differences, each with the number of responses that have it. */
  readonly differences: readonly { readonly difference: string; readonly count: number }[];
}
