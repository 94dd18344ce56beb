export type Level = "error" | "warning" | "info";

/** What a change does: `breaking` for certain, `risky` for some callers or not provably safe, or `safe`. */
export type Verdict = "breaking" | "risky" | "safe";

export interface RuleLevels {
  readonly error: readonly string[];
  readonly warning: readonly string[];
  readonly info: readonly string[];
}

export interface Rule {
  readonly id: string;
  /** The level of the id in oasdiff, or of an id that only Almanac has. */
  readonly level: Level;
  readonly origin: "oasdiff" | "almanac";
}
