/** The part of a request to a mock that the page's server reads. */
export interface UiRequest {
  /** In uppercase. */
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** Returns a header by its lowercase name; null if it is missing. */
  readonly header: (name: string) => string | null;
  /** The origin to which the request was sent. */
  readonly origin?: string | undefined;
  /** The IP address of the client. */
  readonly address: string;
}

/** A response in the format that mocks use. */
export interface UiResponse {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string | Uint8Array | null;
  readonly transportFault: null;
}
