import type { Engine } from "../engine.js";
import type { JournalEntry } from "../journal/journal-entry.js";
import type { RecordedExchange } from "../journal/recorded-exchange.js";
import type { Redactor } from "../journal/redactor.js";
import type { MockRequest, MockResponse } from "../message.js";
import { revisionAt } from "../routing/compile-api.js";
import type { CompiledHost } from "../routing/compile-host.js";
import type { Exchange } from "../steps/exchange.js";
import { negotiateVersion } from "../steps/negotiate-version.js";
import { recordExchange } from "../steps/record-exchange.js";
import { openExchange } from "../steps/open-exchange.js";
import { checkProxyOptions } from "../options/check-proxy-options.js";
import { isHttpUrl } from "../outgoing/is-http-url.js";
import type { Send } from "../outgoing/send.js";
import { checkResponse } from "./check-response.js";
import { forward } from "./forward.js";
import type { ProxiedMock, ProxyOptions } from "./proxy-options.js";
import { ProxyReport } from "./proxy-report.js";
import { Recordings } from "./recordings.js";

export interface ProxyParts {
  readonly host: CompiledHost;
  readonly redactor: Redactor;
  readonly engineOf: (request: MockRequest) => Engine;
  /** Handles a request without the real server. */
  readonly local: (request: MockRequest) => MockResponse;
}

/** Puts a mock in front of a real server. */
export function createProxy(options: ProxyOptions, { host, redactor, engineOf, local }: ProxyParts): ProxiedMock {
  checkProxyOptions(options);
  const { url, mode = "missing" } = options;
  if (url !== null && !isHttpUrl(url)) throw new TypeError(`${JSON.stringify(url)} is not an HTTP URL.`);
  const recordings = new Recordings(options.recordings);
  const report = new ProxyReport();
  const send: Send = options.fetch ?? ((to, init) => fetch(to, init));

  const show = (exchange: RecordedExchange): JournalEntry => redactor.redact(exchange.reveal(), exchange.isToken);
  const record = (exchange: Exchange, response: MockResponse, problems: readonly string[]): void => {
    const { journal, clock } = engineOf(exchange.request);
    const recorded = recordExchange(exchange, { response, problems, at: clock.now() });
    journal.add(recorded);
    options.onForwarded?.(show(recorded));
  };
  /** Serves a recording; null if there is none. */
  const replay = (exchange: Exchange, problems: readonly string[]): MockResponse | null => {
    const response = recordings.find(show(recordExchange(exchange, { response: noResponse, problems: [], at: 0 })));
    if (response !== null) record(exchange, response, [...problems, "The response is a recording."]);
    return response;
  };
  const forwardAndRecord = async (exchange: Exchange, base: string): Promise<MockResponse> => {
    const received = await forward(exchange.request, base, send).catch(reasonOf);
    if (typeof received === "string") {
      const problem = `The real server did not respond: ${received}.`;
      const recording = replay(exchange, [problem]);
      if (recording !== null) return recording;
      const failed = badGateway(problem);
      record(exchange, failed, [problem]);
      return failed;
    }
    const recorded = recordExchange(exchange, { response: received, problems: [], at: 0 });
    const differences = differencesOf(exchange, recorded.reveal());
    report.add(exchange.operation?.table.name ?? null, endpointOf(exchange), differences);
    // An error of the server itself is not an example of the API.
    const isRecorded = received.status >= 500 || recordings.add(show(recorded));
    record(exchange, received, isRecorded ? differences : [...differences, notRecorded]);
    return received;
  };
  return {
    handle: (request) => {
      if (request.target.startsWith("/__almanac/")) return local(request);
      const exchange = openExchange(request, host, "vendor");
      if (url !== null)
        return mode === "all" || exchange.operation === null ? forwardAndRecord(exchange, url) : local(request);
      return replay(exchange, []) ?? local(request);
    },
    recordings: () => recordings.save(),
    report: () => report.rows(),
  };
}

const noResponse: MockResponse = { status: 0, headers: [], body: null, transportFault: null };

const notRecorded =
  "The response was not recorded: it is binary or larger than 256 KiB, or there are too many recordings.";

function differencesOf(exchange: Exchange, { status, response }: JournalEntry): readonly string[] {
  const { operation } = exchange;
  if (operation === null) return ["The document has no such operation."];
  negotiateVersion(exchange, { sunsetBy: null, isPublishedOnly: false });
  const revision = exchange.agreement?.revision ?? revisionAt(operation, null);
  return revision === null ? [] : checkResponse(operation, revision, { status, message: response });
}

function endpointOf({ operation, request, path }: Exchange): string {
  return operation === null ? `${request.method} ${path}` : `${operation.table.method} ${operation.table.path}`;
}

function badGateway(detail: string): MockResponse {
  const headers = [["Content-Type", "application/json"]] as const;
  return { status: 502, headers, body: JSON.stringify({ error: 502, detail }), transportFault: null };
}

/** The reason why a request failed, without the request's URL, which can contain secrets. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown error";
  const { cause } = error;
  if (cause instanceof Error && "code" in cause && typeof cause.code === "string") return cause.code;
  return error instanceof RangeError ? error.message.replace(/\.$/, "") : error.name;
}
