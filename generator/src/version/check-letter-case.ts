import type { Reporter } from "../diagnostics/reporter.js";
import type { Location } from "../model/location.js";
import { mentionsIn } from "./mentions-in.js";
import type { Version } from "./version.js";
import { documentsOf, type VersionedApi } from "./versioned-api.js";

/** Checks that no two versions differ only in letter case. On macOS and Windows, they would have the same folder. */
export function checkLetterCase(api: VersionedApi, reporter: Reporter): void {
  const known = new Map<string, Version>();
  for (const version of api.versions) {
    const folded = version.toLowerCase();
    const other = known.get(folded);
    known.set(folded, version);
    const at = other === undefined ? null : locationOf(version, api);
    if (other === undefined || at === null) continue;
    reporter.report({
      code: "versions-differ-in-case",
      severity: "error",
      at,
      related: locationOf(other, api) ?? at,
      onKey: true,
      message: `The versions ${other} and ${version} differ only in case, so they would have the same folder on macOS and Windows.`,
      help: "If they are the same version, write both in the same way. Otherwise, choose one of them with `versions.only` in almanac.yaml.",
    });
  }
}

/** Returns the location of a version: its own document, or the first mention in any document. */
function locationOf(version: Version, { documents, versioning }: VersionedApi): Location | null {
  const own = documents.kind === "one" ? undefined : documents.documents.get(version);
  if (own !== undefined) return own.at;
  const mentions = documentsOf(documents).flatMap((document) => [
    ...(document.publishedVersions ?? []),
    ...mentionsIn(document, versioning),
  ]);
  return mentions.find((mention) => mention.version === version)?.at ?? documentsOf(documents)[0]?.at ?? null;
}
