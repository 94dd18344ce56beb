import { isSunsetDate } from "../../diff/findings/is-sunset-date.js";
import type { VersionedApi } from "../../version/versioned-api.js";
import type { Version } from "../../version/version.js";
import type { ApiChange } from "./api-change.js";
import { compareSides } from "./compare-sides.js";
import { selectSide } from "../diff/select-side.js";

/** Compares a version with the version before it. */
export function introduceVersion(version: Version, api: VersionedApi): ApiChange {
  const previous = api.versions[api.versions.indexOf(version) - 1] ?? null;
  const side = selectSide(api, version);
  const findings =
    previous === null ? [] : compareSides(selectSide(api, previous), side).filter(({ id }) => !isSunsetDate(id));
  return { kind: "added", versions: [version], after: previous, operations: side.operations.length, findings };
}
