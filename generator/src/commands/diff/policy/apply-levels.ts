import type { DiffScope, LevelSetting } from "../../../config/config.js";
import { matchesPath } from "../../../config/documents/matches-path.js";
import type { LocatedFinding } from "../../../diff/report.js";

/** Sets the configured levels of findings. Removes the findings whose level is `off`. */
export function applyLevels(
  findings: readonly LocatedFinding[],
  levels: readonly LevelSetting[],
): readonly LocatedFinding[] {
  return findings.flatMap((finding) => {
    const setting = levels.findLast(({ id, scope }) => id === finding.id && (scope === null || isIn(finding, scope)));
    if (setting === undefined) return [finding];
    return setting.level === "off" ? [] : [{ ...finding, level: setting.level }];
  });
}

/** Whether a scope contains everything that a finding affects. Must not hide breaking changes outside the scope. */
function isIn({ api, operations }: LocatedFinding, { apis, paths, tags, versions }: DiffScope): boolean {
  if (apis !== null && !apis.includes(api ?? "")) return false;
  const isRestricted = paths !== null || tags !== null || versions !== null;
  if (operations.length === 0) return !isRestricted;
  return operations.every(
    (operation) =>
      (paths === null || paths.some((pattern) => matchesPath(operation.path, pattern))) &&
      (tags === null || operation.tags.some((tag) => tags.includes(tag))) &&
      (versions === null ||
        (operation.versions.length > 0 && operation.versions.every((version) => versions.includes(version)))),
  );
}
