import type { ApiDocument, Content, DocumentOperation } from "../../resolve/document.js";
import type { Version } from "../version.js";
import { versionInMediaType, versionInPath, type VersioningScheme } from "../versioning-scheme.js";
import { versionsOfParameter } from "../versions-of-parameter.js";
import { constantsOf } from "./constants-of.js";
import { newestRevision } from "./newest-revision.js";
import { revisionsOf } from "./revisions.js";
import { successIn } from "./success-in.js";
import { versionParameterOf } from "./version-parameter-of.js";
import { noConstants, type ViewOperation } from "./view.js";

export interface Selected {
  readonly operation: DocumentOperation;
  readonly document: ApiDocument;
  readonly versioning: VersioningScheme;
  readonly version: Version | null;
  readonly isFixedByDocument: boolean;
}

interface Views {
  readonly document: ApiDocument;
  readonly versioning: VersioningScheme;
  readonly byParameter: Map<string, ViewOperation>;
}

const cache = new WeakMap<DocumentOperation, Views>();

/**
 * Builds the view of an operation whose media types have been selected. All versions that select the same media types
 * and the same version parameter share one object, so that later stages process each revision once.
 */
export function buildViewOperation({
  operation,
  document,
  versioning,
  version,
  isFixedByDocument,
}: Selected): ViewOperation {
  const isMarked = versionParameterOf(versioning);
  const parameter = version === null ? undefined : operation.parameters.find(isMarked);
  const parameterVersion =
    parameter === undefined || version === null || isFixedByDocument
      ? null
      : newestRevision(revisionsOf(versionsOfParameter(parameter, document)), version);
  const { byParameter } = viewsOf(operation, document, versioning);
  const key = parameter === undefined ? "" : `parameter ${parameterVersion ?? ""}`;
  const cached = byParameter.get(key);
  if (cached !== undefined) return cached;
  const view = {
    ...operation,
    document,
    parameters: parameter === undefined ? operation.parameters : operation.parameters.filter((each) => !isMarked(each)),
    revision: revisionOf(operation, versioning, parameterVersion),
    send: parameterVersion === null ? noConstants : constantsOf(versioning, parameterVersion),
    sunset: sunsetOf(operation),
  };
  byParameter.set(key, view);
  return view;
}

function viewsOf(operation: DocumentOperation, document: ApiDocument, versioning: VersioningScheme): Views {
  const cached = cache.get(operation);
  if (cached?.document === document && cached.versioning === versioning) return cached;
  const views = { document, versioning, byParameter: new Map<string, ViewOperation>() };
  cache.set(operation, views);
  return views;
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
