import { CallError } from "../../errors/call-error.js";

/** A hook threw an error, which is the `cause`. */
export class HookError extends CallError {
  override readonly name = "HookError";
  /** Name of the hook, such as `beforeAttempt`. */
  readonly hook: string;

  constructor(operation: string, hook: string, details: { readonly attempts: number; readonly cause: unknown }) {
    super(`${operation}: the hook ${hook} failed.`, { operation, ...details });
    this.hook = hook;
  }
}
