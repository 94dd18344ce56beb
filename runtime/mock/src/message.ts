/** A complete request, independent of the platform. */
export interface MockRequest {
  /** In uppercase. */
  readonly method: string;
  /** Path and query as sent in the request line: `/orgs?pageNum=2`. */
  readonly target: string;
  /** Returns a header by its lowercase name; null if it is missing. Repeated headers are joined with `, `. */
  readonly header: (name: string) => string | null;
  /** All headers as sent, for the journal: names and values alternate, as in Node's `rawHeaders`. Default: none. */
  readonly rawHeaders?: readonly string[] | undefined;
  /** The origin to which the request was sent: `http://localhost:4010`. Links begin with it. Default: the origin of the API. */
  readonly origin?: string | undefined;
  /** Null if the request has no body. */
  readonly body: Uint8Array | null;
  /** The client's IP address. */
  readonly address: string;
}

/** A response, independent of the platform. */
export interface MockResponse {
  readonly status: number;
  /** The headers in the order and spelling in which they are sent. Names can repeat. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Null if the response has no body, as with a 204. */
  readonly body: string | Uint8Array | null;
  /** The effect of a scheduled fault on the transport; null if none applies. */
  readonly transportFault: TransportFault | null;
  /**
   * Starts a stream of text that replaces the body. Called once. The returned function is called when the stream has
   * ended or the client has disconnected. Undefined if the response isn't streamed.
   */
  readonly stream?: ((target: StreamTarget) => () => void) | undefined;
}

/** Where the text of a streamed response is sent. */
export interface StreamTarget {
  readonly write: (text: string) => void;
  readonly end: () => void;
}

/** A transport fault that an adapter applies to a response. */
export interface TransportFault {
  /** Delay before the response, in milliseconds of real time. */
  readonly latency: number;
  /**
   * `truncated` closes the connection after half of the body. `reset` closes it before the status line. Over HTTP/2,
   * only the stream is closed.
   */
  readonly end: "whole" | "truncated" | "reset";
}
