import type { MockRequest, MockResponse } from "../message.js";

/** The mock, as every adapter sees it. */
export interface Core {
  readonly handle: (request: MockRequest) => MockResponse;
  /** Whether a URL is the mock's: an origin of its APIs. */
  readonly owns: (url: URL) => boolean;
  /** The address that requests come from where no socket says it. */
  readonly address: () => string;
  /** The answer to a request whose body was too long to be kept: it comes without. Default: a plain 413. */
  readonly tooLarge?: (request: MockRequest) => MockResponse;
}
