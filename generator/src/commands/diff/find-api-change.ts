import { fingerprintOf } from "../../diff/findings/fingerprint-of.js";
import { levelOf } from "../../diff/findings/level-of.js";
import { emission, placeOf } from "../../diff/operations/operation-context.js";
import type { LocatedFinding } from "../../diff/report.js";

/** Returns the finding about an API that was added to the configuration or removed from it, with its package. */
export function findApiChange(name: string, change: "added" | "removed"): LocatedFinding {
  const {
    occurrence: _,
    cause: _cause,
    ...found
  } = emission(`configured-api-${change}`, {
    args: { api: name },
    // The server may still have the API, but nothing is generated from it any more.
    wire: "safe",
    types: change === "removed" ? "breaking" : "safe",
    occurrence: placeOf(null),
  });
  return {
    ...found,
    api: name,
    approval: null,
    level: levelOf(found),
    fingerprint: fingerprintOf({ ...found, operations: [] }, [null, null]),
    cause: { base: null, revision: null },
    occurrences: [],
    operations: [],
  };
}
