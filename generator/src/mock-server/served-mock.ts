import type { JournalEntry, Mock, MockOptions } from "@almanac/mock";

/** Creates a mock of the document or package. */
export type MakeMock = (options: MockOptions) => Mock;

export type MockRequest = Parameters<Mock["handle"]>[0];
export type MockResponse = ReturnType<Mock["handle"]>;

export interface Exchange {
  readonly method: string;
  readonly target: string;
  readonly status: number;
  /**
   * How long the response takes in milliseconds: the time to handle the request, plus the simulated latency. Null for a
   * response from the real server or a recording.
   */
  readonly duration: number | null;
  /** The request's journal entry; null for a request to the control interface. */
  readonly entry: JournalEntry | null;
}

export interface ServedMockOptions {
  readonly mock: MockOptions;
  /** The delay of each response in milliseconds. It doesn't apply to the control interface. */
  readonly latency: number;
  /** Called after each response; null if there is no log. */
  readonly onExchange: ((exchange: Exchange) => void) | null;
  /** The control token of the mock's page, whose requests aren't logged; null without `--ui`. */
  readonly pageToken: string | null;
}

/** The mock that a server uses. It can be replaced while the server is running. */
export class ServedMock {
  readonly #options: ServedMockOptions;
  readonly #openedAt = Date.now();
  #mock: Mock;
  #entry: JournalEntry | null = null;
  /** Functions that end the open streams, such as the stream of the journal. */
  readonly #open = new Set<() => void>();

  constructor(make: MakeMock, options: ServedMockOptions) {
    this.#options = options;
    this.#mock = this.#make(make);
  }

  get mock(): Mock {
    return this.#mock;
  }

  /**
   * Replaces the mock with a new one. Keeps the state, except the state of named spaces. Ends the open streams, because
   * they belong to the old mock.
   */
  replace(make: MakeMock): void {
    const next = this.#make(make);
    next.restore(this.#mock.snapshot());
    this.#mock = next;
    for (const end of this.#open) end();
  }

  readonly handle = (request: MockRequest): MockResponse => {
    const { latency, onExchange, pageToken } = this.#options;
    const start = performance.now();
    this.#entry = null;
    const original = this.#mock.handle(request);
    // The compiler doesn't know that `onResponse` sets the entry while the mock handles the request.
    const entry = this.#entry as JournalEntry | null;
    const response = latency === 0 || entry === null ? this.#tracked(original) : delayed(original, latency);
    const duration = performance.now() - start + (response.transportFault?.latency ?? 0);
    const isOfPage = entry === null && request.header("authorization") === `Bearer ${pageToken}`;
    if (isOfPage) return response;
    onExchange?.({
      method: request.method,
      target: entry?.target ?? request.target,
      status: response.status,
      duration,
      entry,
    });
    return response;
  };

  /** Remembers the stream of a response until it ends. */
  #tracked(response: MockResponse): MockResponse {
    const { stream } = response;
    if (stream === undefined) return response;
    return {
      ...response,
      stream: (target) => {
        const stop = stream(target);
        this.#open.add(target.end);
        return () => {
          this.#open.delete(target.end);
          stop();
        };
      },
    };
  }

  #make(make: MakeMock): Mock {
    const { mock: given, latency, onExchange } = this.#options;
    const mock = { ...given, now: this.#now(given) };
    if (latency === 0 && onExchange === null) return make(mock);
    return make({ ...mock, onResponse: (entry) => void (this.#entry = entry) });
  }

  /**
   * The initial time of a mock. A mock that replaces another one continues at the time of a running clock, because the
   * snapshot only contains how far the clock was advanced.
   */
  #now({ now, clock }: MockOptions): MockOptions["now"] {
    if (now === undefined || clock !== "running") return now;
    return new Date(new Date(now).getTime() + Date.now() - this.#openedAt);
  }
}

function delayed(response: MockResponse, latency: number): MockResponse {
  const { transportFault } = response;
  return {
    ...response,
    transportFault: { latency: (transportFault?.latency ?? 0) + latency, end: transportFault?.end ?? "whole" },
  };
}
