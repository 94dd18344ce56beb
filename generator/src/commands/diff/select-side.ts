import type { DiffSide } from "../../diff/compare-documents.js";
import type { VersionedApi } from "../../version/versioned-api.js";
import type { Version } from "../../version/version.js";
import { withoutUnusedSchemas } from "../../version/without-unused-schemas.js";
import { selectVersion } from "./select-version.js";
import { wholeDocument } from "./whole-document.js";

const selected = new WeakMap<VersionedApi, Map<Version | null, DiffSide>>();

/**
 * Selects the operations of one version of an API, or all operations of its document if the version is null, and the
 * schemas that these operations use. The API must have the version.
 */
export function selectSide(api: VersionedApi, version: Version | null): DiffSide {
  const sides = selected.get(api) ?? new Map<Version | null, DiffSide>();
  selected.set(api, sides);
  const known = sides.get(version);
  if (known !== undefined) return known;
  const side = version === null ? wholeDocument(api) : selectVersion(api, version);
  // A removed schema matters only to the versions whose operations use it.
  const operations = side.operations.map(({ operation }) => operation);
  const pruned = { ...side, document: withoutUnusedSchemas({ ...side.document, operations }) };
  sides.set(version, pruned);
  return pruned;
}
