/**
 * For the test suites of who commits generated packages.
 * @module
 */
import { check, type Options } from "./index.js";
import { formatSummary } from "./commands/format-summary.js";

/**
 * Rejects if generated packages are not what their documents say: after an edit of either, a lost file, or a stray one. The
 * message names each file and operation.
 *
 *     test("generated packages are up to date", () => expectNoDrift({ config: "almanac.yaml" }));
 */
export async function expectNoDrift(options: Options = {}): Promise<void> {
  const summary = await check(options);
  if (summary.isUpToDate) return;
  const error = new Error(
    `Generated packages have drifted.\n\n${formatSummary(summary, { color: false, command: "check" })}`,
  );
  error.name = "DriftError";
  throw error;
}
