export type Level = "error" | "warning" | "info";

/** The effect of a change. `breaking`: certainly breaks callers. `risky`: breaks some callers, or isn't proven safe. */
export type Verdict = "breaking" | "risky" | "safe";

export interface RuleLevels {
  readonly error: readonly string[];
  readonly warning: readonly string[];
  readonly info: readonly string[];
}

export interface Rule {
  readonly id: string;
  /** The default level: oasdiff's level if oasdiff has the id, otherwise Almanac's own. */
  readonly level: Level;
  readonly origin: "oasdiff" | "almanac";
}
