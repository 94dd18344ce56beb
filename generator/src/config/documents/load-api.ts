import { OperationFinder } from "../../analyze/names/operation-finder.js";
import type { Reporter } from "../../diagnostics/reporter.js";
import { didYouMean, suggest } from "../../diagnostics/suggest.js";
import { listVersions } from "../../version/list-versions.js";
import { serverPaths } from "../../version/server-paths.js";
import { mentionsIn } from "../../version/mentions-in.js";
import { compareVersions, parseVersion, type Version } from "../../version/version.js";
import { documentsOf, type Documents, type VersionedApi } from "../../version/versioned-api.js";
import type { VersioningScheme } from "../../version/versioning-scheme.js";
import type { ApiConfig, VersionsConfig } from "../config.js";
import { chooseMarking } from "./choose-marking.js";
import { filterDocuments } from "./filter-documents.js";
import { loadDocuments, type LoadDocumentsOptions } from "./load-documents.js";
import { statePagination } from "./state-pagination.js";
import { renameParts, renameTags } from "./rename-parts.js";
import { unifyTags } from "./unify-tags.js";

/** Loads an API as configured: its documents, filtered and renamed, and its versions. Null if a document cannot be loaded. */
export async function loadApi(api: ApiConfig, options: LoadDocumentsOptions): Promise<VersionedApi | null> {
  const { reporter } = options;
  const documents = await loadDocuments(api, options);
  if (documents === null) return null;
  const marking = chooseMarking(api.versions, documents, reporter);
  const { versioning, evidence } = marking;
  const versions = listVersions(documents, marking, reporter);
  const { names, renames } = api;
  const unified = { versioning, kept: new Set(renames.tags.map(({ to }) => to)) };
  const finderOf = (each: Documents): OperationFinder =>
    new OperationFinder({ documents: unifyTags(renameTags(each, renames), unified), versioning, versions, names });
  const all = finderOf(documents);
  const filtered = filterDocuments(documents, api.filter, { finder: all, reporter });
  const stated = statePagination(filtered, { entries: api.pagination, original: documents, finder: all, reporter });
  const finders = { all, included: filtered === documents ? all : finderOf(filtered) };
  const renamed = renameParts(stated, { renames, original: documents, finders, reporter });
  const chosen = chooseVersions(versions, api.versions, reporter);
  return {
    documents: unifyTags(renamed, unified),
    versioning,
    evidence,
    serverPaths: api.versions.in === "none" ? null : serverPaths(documents),
    formats: api.formats,
    names,
    versions: chosen,
    mediaTypeVersions: namedInMediaTypes(documents, versioning),
  };
}

function namedInMediaTypes(documents: Documents, versioning: VersioningScheme): readonly Version[] {
  if (versioning.kind !== "media-type") return [];
  const mentioned = documentsOf(documents).flatMap((document) => mentionsIn(document, versioning));
  const versions = new Set(mentioned.map(({ version }) => version));
  return [...versions].filter((version) => parseVersion(version) !== null).sort(compareVersions);
}

function chooseVersions(
  versions: readonly Version[],
  { only }: VersionsConfig,
  reporter: Reporter,
): readonly Version[] {
  if (only === null) return versions;
  for (const { version, at } of only) {
    if (versions.includes(version)) continue;
    const all =
      versions.length === 0 ? "It has no versions." : `It has the following versions: ${versions.join(", ")}.`;
    reporter.report({
      code: "unknown-version",
      severity: "error",
      at,
      message: `The API has no version ${JSON.stringify(version)}.`,
      help: suggest(version, versions) === null ? all : didYouMean(version, versions, ""),
    });
  }
  const chosen = new Set(only.map(({ version }) => version));
  return versions.filter((version) => chosen.has(version));
}
