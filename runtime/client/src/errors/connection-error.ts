import { CallError } from "./call-error.js";

/**
 * There was no response. `cause` is the reason; the message names the operation, the server's origin and the reason's
 * code.
 */
export class ConnectionError extends CallError {
  override readonly name = "ConnectionError";
  /** The system's error code, such as `ECONNREFUSED`; `null` in browsers. */
  readonly code: string | null;

  constructor(
    operation: string | null,
    text: string,
    { code = null, ...options }: { readonly code?: string | null; readonly cause?: unknown } = {},
  ) {
    super(operation === null ? text : `${operation}: ${text}`, { operation, ...options });
    this.code = code;
  }
}
