import { UsageError } from "../arguments/usage-error.js";

/** Runs a function of the client, which throws a TypeError for an invalid parameter or server. */
export async function withUsageErrors<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    throw error instanceof TypeError ? new UsageError(error.message) : error;
  }
}
