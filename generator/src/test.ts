/**
 * A helper for the test suites of repositories that contain generated packages.
 * @module
 */
import { check, type Options } from "./index.js";
import { formatSummary } from "./commands/format-summary.js";

/**
 * Rejects if generated packages don't match their documents: a document or a generated file has been edited, or a file
 * is missing or unknown. The message lists the files and operations.
 *
 *     test("generated packages are up to date", () => expectNoDrift({ config: "almanac.yaml" }));
 */
export async function expectNoDrift(options: Options = {}): Promise<void> {
  const summary = await check(options);
  if (summary.isUpToDate) return;
  const error = new Error(
    `Generated packages are not up to date.\n\n${formatSummary(summary, { color: false, command: "check", isVerbose: true })}`,
  );
  error.name = "DriftError";
  throw error;
}
