import { newestRevision } from "./newest-revision.js";
import { revisionsOf } from "./revisions.js";
import type { ApiDocument, Content, DocumentOperation, Parameter, Response } from "../../resolve/document.js";
import {
  pathWithoutNames,
  pathWithoutVersion,
  versionInMediaType,
  versionInPath,
  type VersioningScheme,
} from "../versioning-scheme.js";
import { compareVersions, isOffered, type Version } from "../version.js";
import { selectMediaTypes } from "./select-media-types.js";
import { versionPlace } from "../version-place.js";
import type { VersionedApi } from "../versioned-api.js";
import { versionsOfParameter } from "../versions-of-parameter.js";
import { noConstants, type Constants, type View, type ViewOperation } from "./view.js";

/**
 * Selects the operations that the API offers in one version, each with its newest request and newest response up to
 * that version. Omits operations that were introduced later.
 */
export function selectView(api: VersionedApi, version: Version | null): View {
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
            toViewOperation({
              operation: selected,
              document: each,
              versioning: api.versioning,
              version,
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
      const revision = viewOfPath({ operation, document, versioning }).revision.response;
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

/** Returns a function that recognizes success responses: those with a status from 1xx to 3xx or, if there are none, `default`. */
function successIn(responses: readonly Response[]): (response: Response) => boolean {
  const hasSuccessStatus = ({ status }: Response): boolean => /^[123]/.test(status);
  return responses.some(hasSuccessStatus) ? hasSuccessStatus : ({ status }) => status === "default";
}

interface Selected {
  readonly operation: DocumentOperation;
  readonly document: ApiDocument;
  readonly versioning: VersioningScheme;
  readonly version: Version | null;
  readonly isFixedByDocument: boolean;
}

function toViewOperation(selected: Selected): ViewOperation {
  return selected.versioning.kind === "path" ? viewOfPath(selected) : buildViewOperation(selected);
}

/** The views of operations with a version in their path. They are the same in all versions of the API. */
const pathViews = new WeakMap<DocumentOperation, ViewOperation>();

function viewOfPath(selected: Pick<Selected, "operation" | "document" | "versioning">): ViewOperation {
  const { operation } = selected;
  const view = pathViews.get(operation) ?? buildViewOperation({ ...selected, version: null, isFixedByDocument: false });
  pathViews.set(operation, view);
  return view;
}

function buildViewOperation({ operation, document, versioning, version, isFixedByDocument }: Selected): ViewOperation {
  const isMarked = versionParameterOf(versioning);
  const parameter = version === null ? undefined : operation.parameters.find(isMarked);
  const parameterVersion =
    parameter === undefined || version === null || isFixedByDocument
      ? null
      : newestRevision(revisionsOf(versionsOfParameter(parameter, document)), version);
  return {
    ...operation,
    document,
    parameters: parameter === undefined ? operation.parameters : operation.parameters.filter((each) => !isMarked(each)),
    revision: revisionOf(operation, versioning, parameterVersion),
    send: parameterVersion === null ? noConstants : constantsOf(versioning, parameterVersion),
    sunset: sunsetOf(operation),
  };
}

function revisionOf(
  { path, requestBody, responses }: DocumentOperation,
  versioning: VersioningScheme,
  parameterVersion: Version | null,
): ViewOperation["revision"] {
  if (versioning.kind === "path") {
    const version = versionInPath(path, versioning.form);
    return { request: version, response: version };
  }
  if (versioning.kind !== "media-type") return { request: parameterVersion, response: parameterVersion };
  const versionIn = (contents: readonly Content[]): Version | null =>
    contents
      .map(({ mediaType }) => versionInMediaType(mediaType, versioning.prefixes))
      .find((version) => version !== null) ?? null;
  return {
    request: versionIn(requestBody?.content ?? []),
    response: versionIn(responses.filter(successIn(responses)).flatMap(({ content }) => content)),
  };
}

/** The earliest `x-sunset` date of the operation and its media types. */
function sunsetOf({ extensions, requestBody, responses }: DocumentOperation): string | null {
  const values = [
    extensions,
    ...[...(requestBody?.content ?? []), ...responses.flatMap(({ content }) => content)].map(
      (content) => content.extensions,
    ),
  ].map((each) => each["x-sunset"]);
  const days = values.filter((day) => typeof day === "string").filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day));
  return days.sort()[0] ?? null;
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

function versionParameterOf(versioning: VersioningScheme): (parameter: Parameter) => boolean {
  if (versioning.kind !== "header" && versioning.kind !== "query") return () => false;
  const { kind, name } = versioning;
  // Header names are case-insensitive.
  return (parameter) =>
    parameter.in === kind &&
    (kind === "header" ? parameter.name.toLowerCase() === name.toLowerCase() : parameter.name === name);
}

function constantsOf(versioning: VersioningScheme, version: Version): Constants {
  switch (versioning.kind) {
    case "header":
      return { headers: { [versioning.name]: version }, query: {} };
    case "query":
      return { headers: {}, query: { [versioning.name]: version } };
    case "media-type":
    case "path":
    case "none":
      return noConstants;
  }
}
