import { buildViewOperation } from "./build-view-operation.js";
import { constantsOf } from "./constants-of.js";
import { newestRevision } from "./newest-revision.js";
import { revisionsOf } from "./revisions.js";
import type { ApiDocument, DocumentOperation } from "../../resolve/document.js";
import { pathWithoutNames, pathWithoutVersion, type VersioningScheme } from "../versioning-scheme.js";
import { compareVersions, isOffered, type Version } from "../version.js";
import { selectMediaTypes } from "./select-media-types.js";
import { successIn } from "./success-in.js";
import { versionParameterOf } from "./version-parameter-of.js";
import { versionPlace } from "../version-place.js";
import type { VersionedApi } from "../versioned-api.js";
import { versionsOfParameter } from "../versions-of-parameter.js";
import { noConstants, type View, type ViewOperation } from "./view.js";

/** Caches the views of each API, because several stages select the same versions. */
const cache = new WeakMap<VersionedApi, Map<Version | null, View>>();

/**
 * Selects the operations that the API offers in one version, each with its newest request and newest response up to
 * that version. Omits operations that were introduced later.
 */
export function selectView(api: VersionedApi, version: Version | null): View {
  const views = cache.get(api) ?? new Map<Version | null, View>();
  cache.set(api, views);
  const view = views.get(version) ?? buildView(api, version);
  views.set(version, view);
  return view;
}

function buildView(api: VersionedApi, version: Version | null): View {
  const documents = documentsAt(api, version);
  const document = combine(documents);
  const isVersionParameter = versionParameterOf(api.versioning);
  const isFixedByDocument = api.documents.kind === "complete" && version !== null;
  const operations = documents.flatMap((each) =>
    each.operations.flatMap((operation) => {
      const selected = version === null ? operation : selectOperation(operation, { api, document: each, version });
      return selected === null
        ? []
        : [
            buildViewOperation({
              operation: selected,
              document: each,
              versioning: api.versioning,
              // Each path has its own operations, so a version in a path is the same in all versions of the API.
              version: api.versioning.kind === "path" ? null : version,
              isFixedByDocument,
            }),
          ];
    }),
  );
  const hasOpenParameter = documents.some((each) =>
    each.operations.some(({ parameters }) =>
      parameters.some(
        (parameter) => isVersionParameter(parameter) && versionsOfParameter(parameter, each).length === 0,
      ),
    ),
  );
  const send =
    version !== null && (isFixedByDocument || hasOpenParameter) ? constantsOf(api.versioning, version) : noConstants;
  return {
    version,
    versionPlace: versionPlace(api),
    document,
    operations: newestOfEach(operations, api),
    send,
    serverPath: api.serverPaths?.get(version ?? "") ?? null,
    mediaTypes: mediaTypesOf(api),
  };
}

function mediaTypesOf({ versioning, mediaTypeVersions: versions }: VersionedApi): View["mediaTypes"] {
  return versioning.kind === "media-type" && versions.length > 1 ? { prefixes: versioning.prefixes, versions } : null;
}

/** Returns the documents that describe a version, oldest first. */
function documentsAt({ documents }: VersionedApi, version: Version | null): readonly ApiDocument[] {
  switch (documents.kind) {
    case "one":
      return [documents.document];
    case "complete":
      return [...documents.documents].filter(([each]) => each === version).map(([, document]) => document);
    case "additive":
      return [...documents.documents]
        .filter(([each]) => version === null || isOffered(each, version))
        .sort(([left], [right]) => compareVersions(left, right))
        .map(([, document]) => document);
  }
}

/** Combines several documents: uses the newest one, but with the oldest description and the tags and security schemes of all. */
function combine(documents: readonly ApiDocument[]): ApiDocument {
  const [first, ...later] = documents;
  if (first === undefined) throw new Error("A version has no document.");
  return later.reduce(
    (combined, next) => ({
      ...next,
      description: combined.description ?? next.description,
      tags: [...combined.tags, ...next.tags.filter(({ name }) => !combined.tags.some((tag) => tag.name === name))],
      securitySchemes: [
        ...combined.securitySchemes,
        ...next.securitySchemes.filter(({ name }) => !combined.securitySchemes.some((scheme) => scheme.name === name)),
      ],
    }),
    first,
  );
}

interface Selection {
  readonly api: VersionedApi;
  /** The document with the operation. */
  readonly document: ApiDocument;
  readonly version: Version;
}

function selectOperation(
  operation: DocumentOperation,
  { api: { versioning, documents }, document, version }: Selection,
): DocumentOperation | null {
  // A complete document describes only its own version, regardless of the versions in its operations.
  const isComplete = documents.kind === "complete";
  switch (versioning.kind) {
    case "media-type":
      return selectMediaTypes(operation, {
        prefixes: versioning.prefixes,
        version,
        isComplete,
        isSuccess: successIn(operation.responses),
      });
    case "path": {
      const { revision: revisions } = buildViewOperation({
        operation,
        document,
        versioning,
        version: null,
        isFixedByDocument: false,
      });
      const revision = revisions.response;
      return revision === null || isComplete || isOffered(revision, version) ? operation : null;
    }
    case "header":
    case "query": {
      const parameter = operation.parameters.find(versionParameterOf(versioning));
      const versions = parameter === undefined ? [] : versionsOfParameter(parameter, document);
      return versions.length === 0 || isComplete || newestRevision(revisionsOf(versions), version) !== null
        ? operation
        : null;
    }
    case "none":
      return operation;
  }
}

/**
 * Keeps the newest revision of each operation. Revisions of an operation have the same method and, apart from the
 * version, the same path.
 */
function newestOfEach(
  operations: readonly ViewOperation[],
  { versioning, documents }: VersionedApi,
): readonly ViewOperation[] {
  const newest = new Map<string, ViewOperation>();
  for (const operation of operations) {
    const path = pathsForAllVersions.get(operation) ?? pathForAllVersions(operation.path, versioning, documents);
    pathsForAllVersions.set(operation, path);
    const key = `${operation.method} ${path}`;
    const previous = newest.get(key);
    const isOlder =
      previous !== undefined &&
      compareVersions(previous.revision.response ?? "", operation.revision.response ?? "") > 0;
    if (!isOlder) newest.set(key, operation);
  }
  return [...newest.values()];
}

const pathsForAllVersions = new WeakMap<ViewOperation, string>();

function pathForAllVersions(path: string, versioning: VersioningScheme, documents: VersionedApi["documents"]): string {
  if (versioning.kind === "path") return pathWithoutNames(pathWithoutVersion(path, versioning.form));
  return documents.kind === "one" ? path : pathWithoutNames(path);
}
