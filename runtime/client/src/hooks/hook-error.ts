import { CallError } from "../errors/call-error.js";

/** A function that was given to `hooks()` has thrown; what, is in `cause`. */
export class HookError extends CallError {
  override readonly name = "HookError";
  /** For instance `beforeAttempt`. */
  readonly hook: string;

  constructor(operation: string, hook: string, details: { readonly attempts: number; readonly cause: unknown }) {
    super(`${operation}: the hook ${hook} failed.`, { operation, ...details });
    this.hook = hook;
  }
}
