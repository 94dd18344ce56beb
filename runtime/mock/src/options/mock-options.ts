import type { JournalEntry } from "../journal/journal-entry.js";
import type { WebhookOptions } from "../webhooks/webhook-options.js";

/** The options of `createMock`. */
export interface MockOptions {
  /** Determines all generated values, ids, keys and nonces: the same seed produces the same mock. Default: 1. */
  readonly seed?: number | string | undefined;
  /** `off` allows every request, with or without credentials. Default: `strict`. */
  readonly auth?: "strict" | "off" | undefined;
  /**
   * How requests are checked against the document. `enforce` rejects invalid parameters and bodies. `strict` also rejects
   * query parameters and body properties that the document doesn't declare. `warn` accepts invalid requests, and
   * describes the problems in the journal. `off` accepts them silently. Default: `enforce`.
   */
  readonly validateRequests?: "off" | "warn" | "enforce" | "strict" | undefined;
  /**
   * The origin of links in bodies and headers. `request` is the origin to which a request was sent, if the mock is served
   * by `listen`, and otherwise the server in the document. `vendor` is always the server in the document. Default:
   * `request`.
   */
  readonly links?: "request" | "vendor" | undefined;
  /** The client's IP address for requests that don't arrive over a socket. Default: 127.0.0.1. */
  readonly address?: string | undefined;
  /** `enforce` responds with 410 after a version's sunset, according to the mock's clock. Default: `ignore`. */
  readonly sunset?: "enforce" | "ignore" | undefined;
  /** `count` reports rate limits in headers but never rejects a request. Default: `enforce`. */
  readonly limits?: "enforce" | "count" | undefined;
  /** Selects one of several behaviors where the real server's behavior is unknown. The package's README lists the choices. */
  readonly choices?: Readonly<Record<string, string>> | undefined;
  /** The initial time of the clock. Default: the date of the newest version, so that tests don't depend on today's date. */
  readonly now?: string | Date | undefined;
  /** Whether the clock follows real time (`running`) or changes only when you advance it (`manual`, the default). */
  readonly clock?: "manual" | "running" | undefined;
  /** The source of random bytes for nonces and tokens. Default: derived from the seed. */
  readonly random?: ((length: number) => Uint8Array) | undefined;
  /**
   * Validates each response against its schema and responds with 500 if it is invalid; for tests of the mock itself. Default:
   * false.
   */
  readonly validateResponses?: boolean | undefined;
  /**
   * Enables the control interface at `/__almanac/` for requests with this bearer token, or one of several. Default: null,
   * which disables it.
   */
  readonly controlToken?: string | readonly string[] | null | undefined;
  /** Where webhooks are sent, and how they are signed. Default: only callbacks are sent, and only to loopback addresses. */
  readonly webhooks?: WebhookOptions | undefined;
  /** Called after each response, for logging. */
  readonly onResponse?: ((entry: JournalEntry) => void) | undefined;
}
