import { compareDocuments, type DiffOptions, type DiffSide } from "../../diff/compare-documents.js";
import type { Emission } from "../../diff/findings/finding.js";
import { pathKey } from "../../diff/operations/compared-api.js";
import { operationKey } from "../../diff/operations/operation-key.js";
import { selectView } from "../../version/view/select-view.js";
import type { VersionedApi } from "../../version/versioned-api.js";
import type { Version } from "../../version/version.js";
import { selectVersion } from "./select-version.js";

type SideOperation = DiffSide["operations"][number];

/**
 * Compares the operations that a version of both states gets from different paths. A new `/v2/orders` replaces
 * `/v1/orders` in the version v2, although both documents contain `/v1/orders` unchanged.
 */
export function compareMovedPaths(from: VersionedApi, to: VersionedApi, options: DiffOptions): readonly Emission[] {
  if (from.versioning.kind !== "path" || to.versioning.kind !== "path") return [];
  if (from.documents.kind !== "one" || to.documents.kind !== "one") return [];
  const { document } = to.documents;
  return to.versions.flatMap((version) => {
    if (!from.versions.includes(version)) return [];
    const [before, after] = [operationsOf(from, version), operationsOf(to, version)];
    const moved = [...before].filter(([key, { path }]) => pathKey(after.get(key)?.path ?? path) !== pathKey(path));
    if (moved.length === 0) return [];
    const select = (operations: ReadonlyMap<string, Located>): DiffSide => ({
      // Both sides have the same document, because declarations and webhooks are compared elsewhere.
      document,
      operations: moved.flatMap(([key]) => operations.get(key)?.operation ?? []),
    });
    return compareDocuments(select(before), select(after), options).flatMap((each) => {
      const { operation } = each.occurrence;
      if (operation === null) return [];
      const path = after.get(operationKey(operation))?.path ?? operation.path;
      return [{ ...each, occurrence: { ...each.occurrence, operation: { ...operation, path, versions: [version] } } }];
    });
  });
}

interface Located {
  /** The operation, without the version in its path. */
  readonly operation: SideOperation;
  readonly path: string;
}

function operationsOf(api: VersionedApi, version: Version): ReadonlyMap<string, Located> {
  const { operations } = selectView(api, version);
  return new Map(
    selectVersion(api, version).operations.map((each, index) => [
      operationKey(each.operation),
      { operation: each, path: operations[index]?.path ?? "" },
    ]),
  );
}
