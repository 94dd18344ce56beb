import type { Emission } from "../findings/finding.js";
import { emission, placeOf } from "./operation-context.js";
import type { ApiDocument } from "../../resolve/document.js";
import { childOf } from "../../model/location.js";

const semver = /^v?(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;

/** Returns a finding if `info.version` is a semantic version that doesn't reflect a breaking change. */
export function compareVersionNumbers(base: ApiDocument, revision: ApiDocument): readonly Emission[] {
  const [from, to] = [base.version, revision.version].map((text) => semver.exec(text)?.slice(1, 4).map(Number));
  if (from === undefined || to === undefined) return [];
  const create = (id: string): readonly Emission[] => [
    emission(id, {
      wire: "safe",
      base: childOf(base.at, "info", "version"),
      revision: childOf(revision.at, "info", "version"),
      args: { from: base.version, to: revision.version },
      occurrence: placeOf(null),
    }),
  ];
  if (base.version === revision.version) return create("api-version-not-bumped");
  const [major = 0, minor = 0, patch = 0] = from;
  const [nextMajor = 0, nextMinor = 0, nextPatch = 0] = to;
  const difference = nextMajor - major || nextMinor - minor || nextPatch - patch;
  if (difference <= 0) return create("api-version-decreased");
  const isBumped = major === 0 && nextMajor === 0 ? nextMinor > minor : nextMajor > major;
  return isBumped ? [] : create("api-major-version-not-bumped");
}
