import type { DiffSide } from "../../diff/compare-documents.js";
import type { VersionedApi } from "../../version/versioned-api.js";
import type { Version } from "../../version/version.js";
import { withoutUnusedSchemas } from "../../version/without-unused-schemas.js";
import { selectVersion } from "../diff/select-version.js";
import { wholeDocument } from "../diff/whole-document.js";

/** Returns the operations of one version of an API, or of an API without versions, for a comparison. */
export function sideOfVersion(api: VersionedApi, version: Version | null): DiffSide {
  const side = version === null ? wholeDocument(api) : selectVersion(api, version);
  // A removed schema matters only to the versions whose operations use it.
  const operations = side.operations.map(({ operation }) => operation);
  return { ...side, document: withoutUnusedSchemas({ ...side.document, operations }) };
}
