import { fingerprintOf } from "../../diff/findings/fingerprint-of.js";
import { levelOf } from "../../diff/findings/level-of.js";
import { emission, placeOf } from "../../diff/operations/operation-context.js";
import type { LocatedFinding } from "../../diff/report.js";

/** Returns the finding for an API, and thus its package, that was added to or removed from the configuration. */
export function findApiChange(name: string, change: "added" | "removed"): LocatedFinding {
  const {
    occurrence: _,
    cause: _cause,
    ...found
  } = emission(`configured-api-${change}`, {
    args: { api: name },
    // The change affects only generated code. The server may still serve a removed API.
    wire: "safe",
    types: change === "removed" ? "breaking" : "safe",
    witness: change === "removed" ? { kind: "code", text: `an import of the package of the API ${name}` } : null,
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
