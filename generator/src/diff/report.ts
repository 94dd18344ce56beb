import type { Finding } from "./findings/finding.js";
import type { Level } from "./rules/rule.js";

/** A position in a file. The line and column are null if they aren't known. */
export interface CausePosition {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  /** A JSON Pointer. */
  readonly pointer: string;
}

export interface LocatedFinding extends Omit<Finding, "cause"> {
  /** The key of the API in the configuration; null if documents are compared. */
  readonly api: string | null;
  /** Identifies the finding between runs. */
  readonly fingerprint: string;
  readonly cause: { readonly base: CausePosition | null; readonly revision: CausePosition | null };
}

/** What `almanac diff` found. */
export interface DiffReport {
  /** How the sides were named: `old.yaml`, `HEAD~1:spec/openapi.yaml`, `2024-08-05`. */
  readonly base: string;
  readonly revision: string;
  readonly findings: readonly LocatedFinding[];
}

export function countLevels(findings: readonly LocatedFinding[]): Readonly<Record<Level, number>> {
  const count = (level: Level): number => findings.filter((each) => each.level === level).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}
