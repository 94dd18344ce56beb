import type { Reporter } from "../../diagnostics/reporter.js";
import { locationOf } from "../../model/location.js";
import { compareVersions, type Version } from "../../version/version.js";
import type { ComparedState } from "./compare-apis.js";
import { reportUnknownVersion } from "./report-unknown-version.js";

/** An API on both sides of a comparison. */
export interface ApiPair {
  /** The key in the configuration; null if documents are compared. */
  readonly name: string | null;
  /** Null if only the other side has the API. */
  readonly before: ComparedState | null;
  readonly after: ComparedState | null;
}

interface ChosenVersion {
  readonly version: Version | null;
  readonly option: string;
  /** Receives an error if no API has the version. */
  readonly reporter: Reporter;
}

/**
 * Returns the APIs that have the versions to compare. Reports a version that no API has as an error, and each API that
 * has only one of the two versions as a warning.
 */
export function selectComparable(
  pairs: readonly ApiPair[],
  chosen: readonly [ChosenVersion, ChosenVersion],
  warnings: Reporter,
): readonly ApiPair[] {
  const missing = pairs.map((pair) => {
    const states = [pair.before, pair.after] as const;
    const lacks = chosen.filter(({ version }, index) => {
      const versions = states[index]?.api.versions ?? [];
      return version !== null && !versions.includes(version);
    });
    return { pair, lacks };
  });
  const complete = missing.filter(({ lacks }) => lacks.length === 0).map(({ pair }) => pair);
  if (complete.length === 0) reportNone(pairs, chosen);
  else
    for (const { pair, lacks } of missing)
      for (const { version, option } of lacks.length === 1 ? lacks : [])
        warnings.report({
          code: "unknown-version",
          severity: "warning",
          at: locationOf(option, ""),
          message: `The API ${JSON.stringify(pair.name)} has no version ${JSON.stringify(version)}, so it isn't compared.`,
        });
  return complete;
}

/** Reports why no API can be compared. */
function reportNone(pairs: readonly ApiPair[], chosen: readonly [ChosenVersion, ChosenVersion]): void {
  const versions = [...new Set(pairs.flatMap(({ after }) => after?.api.versions ?? []))].sort(compareVersions);
  for (const { version, option, reporter } of chosen)
    if (version !== null) reportUnknownVersion({ versions }, version, { option, reporter, apis: pairs.length });
  const [{ version: from, reporter }, { version: to, option }] = chosen;
  if (chosen.every(({ version }) => version === null || versions.includes(version)))
    reporter.report({
      code: "unknown-version",
      severity: "error",
      at: locationOf(option, ""),
      message: `No API has both the version ${JSON.stringify(from)} and the version ${JSON.stringify(to)}.`,
    });
}
