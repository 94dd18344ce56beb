import { notify } from "./notify.js";

/** Runs an action, and shows a notification if it fails. */
export function attempt(action: () => Promise<unknown>): void {
  action().catch((error: unknown) => notify(error instanceof Error ? error.message : String(error), "problem"));
}
