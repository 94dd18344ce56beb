import { titleKey } from "../../analyze/names/resources.js";
import { tagWithoutVersion } from "../../analyze/names/tag-without-version.js";
import type { ApiDocument, DocumentOperation } from "../../resolve/document.js";
import type { Version } from "../../version/version.js";
import type { Documents } from "../../version/versioned-api.js";
import { versionInPath, type VersioningScheme } from "../../version/versioning-scheme.js";

export interface UnifyTagsOptions {
  readonly versioning: VersioningScheme;
  /** The tags that the configuration names, which are not changed. */
  readonly kept: ReadonlySet<string>;
}

/**
 * Removes the version from tags that contain the version of their operations, so that a resource has the same name in
 * all versions: `chatV1` in v1 and `chatV2` in v2 become `chat`. Leaves a tag unchanged if its document also has a tag
 * with the shorter name.
 */
export function unifyTags(documents: Documents, { versioning, kept }: UnifyTagsOptions): Documents {
  if (documents.kind === "one") {
    if (versioning.kind !== "path") return documents;
    const { form } = versioning;
    return { ...documents, document: unifyIn(documents.document, kept, ({ path }) => versionInPath(path, form)) };
  }
  const unified = [...documents.documents].map(
    ([version, document]) => [version, unifyIn(document, kept, () => version)] as const,
  );
  return { ...documents, documents: new Map(unified) };
}

function unifyIn(
  document: ApiDocument,
  kept: ReadonlySet<string>,
  versionOf: (operation: DocumentOperation) => Version | null,
): ApiDocument {
  const shortened = (tag: string, version: Version | null): string =>
    version === null || kept.has(tag) ? tag : tagWithoutVersion(tag, version);
  const plain = new Set(
    document.operations.flatMap((operation) =>
      operation.tags.filter((tag) => shortened(tag, versionOf(operation)) === tag).map(titleKey),
    ),
  );
  const names = new Map<string, string>();
  const operations = document.operations.map((operation) => {
    const tags = operation.tags.map((tag) => {
      const short = shortened(tag, versionOf(operation));
      if (short === tag || plain.has(titleKey(short))) return tag;
      names.set(tag, short);
      return short;
    });
    return { ...operation, tags };
  });
  if (names.size === 0) return document;
  return {
    ...document,
    operations,
    tags: document.tags.map((tag) => ({ ...tag, name: names.get(tag.name) ?? tag.name })),
  };
}
