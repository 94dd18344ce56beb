import type { Emission } from "../../diff/findings/finding.js";
import type { Location } from "../../model/location.js";
import { emission, placeOf } from "../../diff/operations/operation-context.js";
import { dayOf } from "../../diff/findings/lifecycle.js";
import { selectView } from "../../version/view/select-view.js";
import { mentionsIn } from "../../version/mentions-in.js";
import { documentsOf, type VersionedApi } from "../../version/versioned-api.js";
import type { Version } from "../../version/version.js";

/**
 * Reports the versions that only one of two states of an API has. Reports nothing if the two are versioned in different
 * ways, or if one has no versions: then it is unknown which version a state without versions corresponds to.
 */
export function compareVersionsOffered(
  from: VersionedApi,
  to: VersionedApi,
  today: number | null,
): readonly Emission[] {
  if (from.versioning.kind !== to.versioning.kind || from.versions.length === 0 || to.versions.length === 0) return [];
  const occurrence = placeOf(null);
  const added = to.versions.filter((version) => !from.versions.includes(version));
  const removed = from.versions.filter((version) => !to.versions.includes(version));
  return [
    ...removed.map((version) =>
      emission("version-removed", {
        args: { version },
        occurrence,
        base: placeOfVersion(from, version),
        // After its sunset, no request uses the version. Packages still lose its types.
        wire: isGone(from, version, today) ? "safe" : "breaking",
        types: "breaking",
        witness: isGone(from, version, today)
          ? { kind: "code", text: `an import from the module ${version}` }
          : { kind: "request", text: `any request for the version ${version}` },
      }),
    ),
    ...added.map((version) =>
      emission("version-added", { args: { version }, occurrence, revision: placeOfVersion(to, version) }),
    ),
  ];
}

/** Returns the document of a version, or else the first place that names it; null if only the configuration names it. */
function placeOfVersion({ documents, versioning }: VersionedApi, version: Version): Location | null {
  const own = documents.kind === "one" ? undefined : documents.documents.get(version);
  if (own !== undefined) return own.at;
  const mentions = documentsOf(documents).flatMap((each) => [
    ...(each.publishedVersions ?? []),
    ...mentionsIn(each, versioning),
  ]);
  return mentions.find((each) => each.version === version)?.at ?? null;
}

/** Whether the API has stopped serving every operation of a version, according to the document. */
function isGone(api: VersionedApi, version: Version, today: number | null): boolean {
  if (today === null) return false;
  const { operations } = selectView(api, version);
  return operations.every(({ sunset }) => {
    const day = dayOf(sunset);
    return day !== null && day < today;
  });
}
