import { CallError } from "./call-error.js";

/**
 * A call or an attempt took longer than `timeout()` allows. (If your own signal aborts a call, the call rejects with
 * that signal's reason, even if the reason is a timeout.)
 */
export class TimeoutError extends CallError {
  override readonly name = "TimeoutError";
  /** Which limit was reached. */
  readonly limit: "call" | "attempt";
  /** The limit, in milliseconds. */
  readonly milliseconds: number;

  constructor(operation: string, limit: "call" | "attempt", milliseconds: number) {
    const subject = limit === "call" ? "the call" : "an attempt";
    super(`${operation}: ${subject} did not finish within ${milliseconds} ms.`, { operation });
    this.limit = limit;
    this.milliseconds = milliseconds;
  }
}
