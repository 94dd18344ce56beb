import { list } from "../../diagnostics/list.js";
import type { Reporter } from "../../diagnostics/reporter.js";
import { didYouMean } from "../../diagnostics/suggest.js";
import type { DocumentOperation } from "../../resolve/document.js";
import { isMarked } from "../../version/is-marked.js";
import { isDated, type Version } from "../../version/version.js";
import type { VersioningScheme } from "../../version/versioning-scheme.js";
import { documentsOf, type Documents } from "../../version/versioned-api.js";
import { versionsListedBy } from "../../version/versions-listed-by.js";
import type { VersionsConfig } from "../config.js";

interface MarkingCheck {
  readonly documents: Documents;
  readonly config: VersionsConfig;
  readonly reporter: Reporter;
}

/**
 * Reports a configured versioning scheme that no operation uses, because the package would have no versions. If there
 * is only one document and its operations list no versions, returns the version of the document.
 */
export function checkMarking(
  versioning: VersioningScheme,
  { documents, config, reporter }: MarkingCheck,
): Version | null {
  const operations = documentsOf(documents).flatMap((document) => document.operations);
  if (versioning.kind === "none" || operations.length === 0) return null;
  const report = (message: string, help: string): void =>
    reporter.report({ code: "invalid-configuration", severity: "error", at: config.at, onKey: true, message, help });
  if (documents.kind !== "one") return null;
  if (!operations.some((operation) => isMarked(operation, versioning))) {
    report(...describeAbsence(versioning, operations));
    return null;
  }
  const { document } = documents;
  if ((versioning.kind !== "header" && versioning.kind !== "query") || document.publishedVersions !== null) return null;
  if (operations.some((operation) => versionsListedBy(operation, versioning, document).length > 0)) return null;
  if (isDated(document.version)) return document.version;
  report(
    `The parameter ${JSON.stringify(versioning.name)} lists no versions, and info.version is not a date.`,
    'Replace "document" with "documents", and specify the version that the document describes: documents: { 2024-01-01: openapi.yaml }.',
  );
  return null;
}

/** Returns a message and a suggestion for a versioning scheme that no operation uses. */
function describeAbsence(versioning: VersioningScheme, operations: readonly DocumentOperation[]): [string, string] {
  switch (versioning.kind) {
    case "none":
    case "path":
      return ["No path of the document contains a version.", 'Correct "in", or remove it.'];
    case "media-type": {
      const prefixes = list(
        versioning.prefixes.map((prefix) => JSON.stringify(prefix)),
        "or",
      );
      const found = [...new Set(operations.flatMap(mediaTypesOf))].slice(0, 5);
      const help = found.length === 0 ? "It has no media types." : `Its media types are ${found.join(", ")}.`;
      return [`No media type of the document begins with ${prefixes}.`, help];
    }
    case "header":
    case "query": {
      const names = operations.flatMap(({ parameters }) =>
        parameters.filter((parameter) => parameter.in === versioning.kind).map(({ name }) => name),
      );
      return [
        `No operation has a ${versioning.kind} parameter ${JSON.stringify(versioning.name)}.`,
        didYouMean(
          versioning.name,
          new Set(names),
          'Use the name of the parameter that contains the version. If the document lacks the parameter, replace "document" with "documents", and specify the version that the document describes: documents: { 2024-01-01: openapi.yaml }.',
        ),
      ];
    }
  }
}

function mediaTypesOf({ requestBody, responses }: DocumentOperation): readonly string[] {
  return [...(requestBody?.content ?? []), ...responses.flatMap(({ content }) => content)].map(
    ({ mediaType }) => mediaType,
  );
}
