import { CallError } from "./call-error.js";

/**
 * A call got no usable response: for example, the server didn't respond, the connection broke, or a redirect or a link
 * to the next page can't be followed. `cause` is the underlying error, if there is one. If the server didn't respond,
 * the message contains the operation, the server's origin and the error code.
 */
export class ConnectionError extends CallError {
  override readonly name = "ConnectionError";
  /** The system's error code, such as `ECONNREFUSED`; `null` in browsers. */
  declare readonly code: string | null;

  constructor(
    operation: string | null,
    text: string,
    { code = null, ...options }: { readonly code?: string | null; readonly cause?: unknown } = {},
  ) {
    super(operation === null ? text : `${operation}: ${text}`, { operation, ...options });
    this.code = code;
  }
}
