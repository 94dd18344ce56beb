import type { Rename } from "../../config/config.js";
import type { ApiChange } from "../api-changes/api-change.js";
import { tagsOfOperations } from "../api-changes/tags-of-operations.js";
import { buildItems } from "./build-items.js";
import { formatItems, type Extra } from "./format-items.js";
import type { ModeledApi } from "./format-api-versions.js";
import { TypeDifferences } from "./type-differences.js";

/**
 * Formats the changes between two states of an API as the sections of a release. A new version is one line, because the
 * list of API versions has its details.
 */
export function formatRelease(
  changes: readonly ApiChange[],
  [before, after]: readonly [ModeledApi, ModeledApi],
  renamed: readonly Rename[],
): readonly string[] {
  const extras = changes.flatMap(({ kind, versions }): readonly Extra[] =>
    kind === "changed"
      ? []
      : [
          kind === "added"
            ? { section: "Added", text: `The API version ${versions.join(", ")}; see "API versions"` }
            : { section: "Breaking", text: `The API version ${versions.join(", ")} is removed` },
        ],
  );
  const context = { all: after.api.versions, tags: tagsOfOperations([before.api, after.api]), renamed };
  const items = buildItems(
    changes.filter(({ kind }) => kind === "changed"),
    context,
  );
  return formatItems(items, { level: 3, differences: new TypeDifferences(before.models, after.models), extras });
}
