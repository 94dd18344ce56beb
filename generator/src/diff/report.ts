import type { LocatedFinding } from "./findings/located-finding.js";
import type { ApiHistory } from "./history.js";
import type { Level } from "./rules/rule.js";

export type { CausePosition, FindingApproval, LocatedFinding } from "./findings/located-finding.js";

/** What `almanac diff` found. */
export interface DiffReport {
  /** How the sides were named: `old.yaml`, `HEAD~1:spec/openapi.yaml`, `2024-08-05`. */
  readonly base: string;
  readonly revision: string;
  /** The titles of the APIs. */
  readonly titles: readonly string[];
  readonly findings: readonly LocatedFinding[];
  /** How each API changed from version to version; empty if that wasn't requested, or if no API has two versions. */
  readonly history: readonly ApiHistory[];
}

/** Counts the findings of each level that aren't approved, and those that are. */
export function countLevels(findings: readonly LocatedFinding[]): Readonly<Record<Level | "approved", number>> {
  const open = findings.filter(({ approval }) => approval === null);
  const count = (level: Level): number => open.filter((each) => each.level === level).length;
  return {
    error: count("error"),
    warning: count("warning"),
    info: count("info"),
    approved: findings.length - open.length,
  };
}
