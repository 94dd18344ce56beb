import type { Reporter } from "../diagnostics/reporter.js";
import { didYouMean } from "../diagnostics/suggest.js";
import type { Location } from "../model/location.js";
import type { ApiDocument, DocumentOperation } from "../resolve/document.js";
import { versionInMediaType, versionInPath, type Marking } from "./marking.js";
import { compareVersions, parseVersion, type Version } from "./version.js";
import { documentsOf, type Documents } from "./versioned-api.js";
import { versionsOfParameter } from "./versions-of-parameter.js";

interface Mention {
  readonly version: Version;
  readonly at: Location;
}

/**
 * Every version of an API, in order: those that its vendor has published, as the document says, and those that its operations,
 * or the configuration's documents, name. Reports dates that are none, and versions that were never published.
 */
export function listVersions(documents: Documents, marking: Marking, reporter: Reporter): readonly Version[] {
  const published = documentsOf(documents).flatMap((document) => document.publishedVersions ?? []);
  const named = documents.kind === "one" ? [] : [...documents.documents.keys()];
  const mentioned = documentsOf(documents).flatMap((document) => mentionsIn(document, marking));
  const versions = new Set<Version>(named);
  for (const mention of [...published, ...mentioned]) {
    if (isWellFormed(mention, marking, reporter)) versions.add(mention.version);
  }
  if (published.length > 0) checkPublished(mentioned, new Set(published.map(({ version }) => version)), reporter);
  return [...versions].sort(compareVersions);
}

function mentionsIn(document: ApiDocument, marking: Marking): readonly Mention[] {
  return document.operations.flatMap((operation) => mentionsOf(operation, marking));
}

function mentionsOf(
  { at, path, parameters, requestBody, responses }: DocumentOperation,
  marking: Marking,
): readonly Mention[] {
  switch (marking.kind) {
    case "media-type":
      return [...(requestBody?.content ?? []), ...responses.flatMap(({ content }) => content)].flatMap((content) => {
        const version = versionInMediaType(content.mediaType, marking.prefixes);
        return version === null ? [] : [{ version, at: content.at }];
      });
    case "path": {
      const version = versionInPath(path);
      return version === null ? [] : [{ version, at }];
    }
    case "header":
    case "query":
      return parameters
        .filter(
          (parameter) => parameter.in === marking.kind && parameter.name.toLowerCase() === marking.name.toLowerCase(),
        )
        .flatMap((parameter) => versionsOfParameter(parameter).map((version) => ({ version, at: parameter.at })));
    case "none":
      return [];
  }
}

function isWellFormed({ version, at }: Mention, marking: Marking, reporter: Reporter): boolean {
  if (parseVersion(version) !== null) return true;
  reporter.report({
    code: "malformed-version",
    severity: "error",
    at,
    onKey: marking.kind === "media-type",
    message: `${JSON.stringify(version)} is no version: there is no such date.`,
    help: "Write a date of the calendar as YYYY-MM-DD, or a name such as preview.",
  });
  return false;
}

function checkPublished(mentions: readonly Mention[], published: ReadonlySet<Version>, reporter: Reporter): void {
  for (const { version, at } of mentions) {
    // A preview is not published, and what is no version at all has been reported.
    if (published.has(version) || (parseVersion(version)?.date ?? null) === null) continue;
    reporter.report({
      code: "unpublished-version",
      severity: "error",
      at,
      onKey: true,
      message: `The version ${version} is not among the published ones of info.x-versions.`,
      help: didYouMean(version, published, "Add it to info.x-versions."),
    });
  }
}
