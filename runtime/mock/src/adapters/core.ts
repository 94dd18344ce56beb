import type { MockRequest, MockResponse } from "../message.js";

/** The parts of a mock that the adapters need. */
export interface Core {
  readonly handle: (request: MockRequest) => MockResponse;
  /** Whether a URL has the origin of one of the mock's APIs. */
  readonly owns: (url: URL) => boolean;
  /** The client IP address of requests that don't come through a socket. */
  readonly address: () => string;
  /**
   * Handles a request whose body exceeds the limit. The request is passed without its body. Default: responds with a
   * plain 413.
   */
  readonly tooLarge?: (request: MockRequest) => MockResponse;
}
