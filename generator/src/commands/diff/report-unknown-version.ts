import { didYouMean } from "../../diagnostics/suggest.js";
import type { Reporter } from "../../diagnostics/reporter.js";
import { locationOf } from "../../model/location.js";
import type { VersionedApi } from "../../version/versioned-api.js";
import type { Version } from "../../version/version.js";

/** Reports a version on the command line that the API doesn't have. */
export function reportUnknownVersion(
  { versions }: VersionedApi,
  version: Version,
  { option, reporter }: { readonly option: string; readonly reporter: Reporter },
): void {
  if (versions.includes(version)) return;
  const all = versions.length === 0 ? "It has no versions." : `It has the following versions: ${versions.join(", ")}.`;
  reporter.report({
    code: "unknown-version",
    severity: "error",
    at: locationOf(option, ""),
    message: `The API has no version ${JSON.stringify(version)}.`,
    help: didYouMean(version, versions, all),
  });
}
