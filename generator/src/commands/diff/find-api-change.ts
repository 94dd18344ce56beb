import { fingerprintOf } from "../../diff/findings/fingerprint-of.js";
import { levelOf } from "../../diff/findings/level-of.js";
import { emission, placeOf } from "../../diff/operations/operation-context.js";
import type { CausePosition, LocatedFinding } from "../../diff/report.js";
import { childOf, locationOf } from "../../model/location.js";
import type { ApiPair } from "./select-comparable.js";
import { positionOf } from "./position-of.js";

interface ApiChangeOptions extends Pick<ApiPair, "before" | "after"> {
  /** The path of the configuration. */
  readonly config: string;
}

/** Returns the finding for an API, and thus its package, that was added to or removed from the configuration. */
export function findApiChange(name: string, { before, after, config }: ApiChangeOptions): LocatedFinding {
  const change = before === null ? "added" : "removed";
  const placeIn = (state: ApiPair["before"]): CausePosition | null =>
    state === null ? null : positionOf(childOf(locationOf(config, ""), "apis", name), state.sources);
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
    cause: { base: placeIn(before), revision: placeIn(after) },
    occurrences: [],
    operations: [],
  };
}
