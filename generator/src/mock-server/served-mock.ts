import type { JournalEntry, Mock, MockOptions } from "@almanac/mock";

/** Makes a mock of one document or package. */
export type MakeMock = (options: MockOptions) => Mock;

export type MockRequest = Parameters<Mock["handle"]>[0];
export type MockResponse = ReturnType<Mock["handle"]>;

/** A request that has been answered. */
export interface Exchange {
  readonly method: string;
  readonly target: string;
  readonly status: number;
  /** Milliseconds until the answer was made, and that it then waited. */
  readonly duration: number;
  /** What the mock says of it; null for its control interface. */
  readonly entry: JournalEntry | null;
}

export interface ServedMockOptions {
  readonly mock: MockOptions;
  /** Milliseconds that each answer waits; those of the control interface do not. */
  readonly latency: number;
  /** Null: nobody listens. */
  readonly onExchange: ((exchange: Exchange) => void) | null;
}

/** A mock behind a server: it can be exchanged for another while the server goes on. */
export class ServedMock {
  readonly #options: ServedMockOptions;
  #mock: Mock;
  #entry: JournalEntry | null = null;

  constructor(make: MakeMock, options: ServedMockOptions) {
    this.#options = options;
    this.#mock = this.#make(make);
  }

  get mock(): Mock {
    return this.#mock;
  }

  /** Puts a mock that is made anew in its place, with what the old one remembers; of its spaces nothing is left. */
  replace(make: MakeMock): void {
    const next = this.#make(make);
    next.restore(this.#mock.snapshot());
    this.#mock = next;
  }

  readonly handle = (request: MockRequest): MockResponse => {
    const { latency, onExchange } = this.#options;
    const start = performance.now();
    this.#entry = null;
    const answer = this.#mock.handle(request);
    // Set by the mock in the meantime, which the compiler does not see.
    const entry = this.#entry as JournalEntry | null;
    const response = latency === 0 || entry === null ? answer : delayed(answer, latency);
    const duration = performance.now() - start + (response.mishap?.latency ?? 0);
    onExchange?.({ method: request.method, target: request.target, status: response.status, duration, entry });
    return response;
  };

  #make(make: MakeMock): Mock {
    const { mock, latency, onExchange } = this.#options;
    if (latency === 0 && onExchange === null) return make(mock);
    return make({ ...mock, onAnswer: (entry) => void (this.#entry = entry) });
  }
}

function delayed(answer: MockResponse, latency: number): MockResponse {
  const { mishap } = answer;
  return { ...answer, mishap: { latency: (mishap?.latency ?? 0) + latency, end: mishap?.end ?? "whole" } };
}
