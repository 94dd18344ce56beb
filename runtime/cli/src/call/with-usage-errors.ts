import { UsageError } from "../arguments/usage-error.js";

/**
 * Runs a function of the client. Converts a TypeError, which the client throws for an invalid parameter or server, to a
 * UsageError. `help` says what to do.
 */
export async function withUsageErrors<Result>(run: () => Promise<Result>, help: string | null = null): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    throw error instanceof TypeError ? new UsageError(error.message, help) : error;
  }
}
