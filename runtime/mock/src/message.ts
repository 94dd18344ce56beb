/** A request as the core reads it: plain, whole, and of no platform. */
export interface MockRequest {
  /** In upper case. */
  readonly method: string;
  /** Path and query as they stand in the request line: `/orgs?pageNum=2`. */
  readonly target: string;
  /** The value of a header by its name in lower case; several of one name are joined by `, `. Null if there is none. */
  readonly header: (name: string) => string | null;
  /** Null if there is none. */
  readonly body: Uint8Array | null;
  /** The IP address that the request comes from. */
  readonly address: string;
}

/** An answer of the core. */
export interface MockResponse {
  readonly status: number;
  /** In the order and the spelling in which they are sent; a name may stand twice. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Null: none at all, as with 204. */
  readonly body: string | Uint8Array | null;
  /** What goes wrong on its way, where a fault was planned; null for almost all. */
  readonly mishap: Mishap | null;
}

/** What an adapter does to an answer. */
export interface Mishap {
  /** Milliseconds of real time before it begins. */
  readonly latency: number;
  /** `truncated`: half of the body, then the connection ends. `reset`: the connection ends before the status line. */
  readonly end: "whole" | "truncated" | "reset";
}
