import type { DiffSide } from "../../diff/compare-documents.js";
import type { Reporter } from "../../diagnostics/reporter.js";
import type { VersionedApi } from "../../version/versioned-api.js";
import type { Version } from "../../version/version.js";
import { reportUnknownVersion } from "./report-unknown-version.js";
import { selectVersion } from "./select-version.js";
import { wholeDocument } from "./whole-document.js";

/**
 * Selects the operations of one version of an API, or of its document if the version is null. Reports a version that the
 * API doesn't have, and returns null.
 */
export function selectSide(
  api: VersionedApi,
  {
    version,
    option,
    reporter,
  }: { readonly version: Version | null; readonly option: string; readonly reporter: Reporter },
): DiffSide | null {
  if (version === null) return wholeDocument(api);
  if (api.versions.includes(version)) return selectVersion(api, version);
  reportUnknownVersion(api, version, { option, reporter });
  return null;
}
