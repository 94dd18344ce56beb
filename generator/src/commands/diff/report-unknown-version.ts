import { didYouMean } from "../../diagnostics/suggest.js";
import type { Reporter } from "../../diagnostics/reporter.js";
import { locationOf } from "../../model/location.js";
import type { VersionedApi } from "../../version/versioned-api.js";
import type { Version } from "../../version/version.js";

interface ReportOptions {
  readonly option: string;
  readonly reporter: Reporter;
  /** How many APIs have these versions together, 1 by default. */
  readonly apis?: number;
}

/**
 * Reports a version on the command line that the API doesn't have, or none of several APIs. Returns whether the version
 * is unknown.
 */
export function reportUnknownVersion(
  { versions }: Pick<VersionedApi, "versions">,
  version: Version,
  { option, reporter, apis = 1 }: ReportOptions,
): boolean {
  if (versions.includes(version)) return false;
  const [it, have, subject] = apis === 1 ? ["It", "has", "The API"] : ["They", "have", `None of the ${apis} APIs`];
  const all =
    versions.length === 0
      ? `${it} ${have} no versions.`
      : `${it} ${have} the following versions: ${versions.join(", ")}.`;
  reporter.report({
    code: "unknown-version",
    severity: "error",
    at: locationOf(option, ""),
    message: `${subject} has ${apis === 1 ? "no" : "a"} version ${JSON.stringify(version)}.`,
    help: didYouMean(version, versions, all),
  });
  return true;
}
