import type { Rename } from "../../config/config.js";
import { plural } from "../../diagnostics/plural.js";
import { encodeMarkdown } from "../../render/encode.js";
import type { Model } from "../../model/model.js";
import type { VersionedApi } from "../../version/versioned-api.js";
import { introduceVersion } from "../api-changes/introduce-version.js";
import { tagsOfOperations } from "../api-changes/tags-of-operations.js";
import { buildItems } from "./build-items.js";
import { formatItems } from "./format-items.js";
import { TypeDifferences } from "./type-differences.js";

/** An API with the model of each of its versions, oldest first. */
export interface ModeledApi {
  readonly api: VersionedApi;
  readonly models: readonly Model[];
}

/** Formats the changes in each version of an API, newest version first. Empty for an API without versions. */
export function formatApiVersions({ api, models }: ModeledApi, renamed: readonly Rename[]): string {
  if (api.versions.length === 0) return "";
  const context = { all: api.versions, tags: tagsOfOperations([api]), renamed };
  const blocks = api.versions.map((version, index) => {
    const change = introduceVersion(version, api);
    const heading = `### ${encodeMarkdown(version)}`;
    if (change.after === null)
      return `${heading}\n\nThe first version, with ${plural(change.operations, "operation")}.`;
    const differences = new TypeDifferences(models.slice(index - 1, index), models.slice(index, index + 1));
    const sections = formatItems(buildItems([change], context), { level: 4, differences });
    const since = `Compared with ${encodeMarkdown(change.after)}:`;
    return sections.length === 0
      ? `${heading}\n\nNo changes compared with ${encodeMarkdown(change.after)}.`
      : [heading, since, ...sections].join("\n\n");
  });
  return ["## API versions", ...blocks.reverse()].join("\n\n");
}
