import type { DiffSide } from "../../diff/compare-documents.js";
import { didYouMean } from "../../diagnostics/suggest.js";
import type { Reporter } from "../../diagnostics/reporter.js";
import { locationOf } from "../../model/location.js";
import type { Content, DocumentOperation } from "../../resolve/document.js";
import { selectView } from "../../version/view/select-view.js";
import type { Version } from "../../version/version.js";
import { pathWithoutVersion, versionInMediaType, type VersioningScheme } from "../../version/versioning-scheme.js";
import { documentsOf, type VersionedApi } from "../../version/versioned-api.js";

/**
 * Selects the operations of one side of a comparison: those of a whole document, or of one version of an API. Removes
 * the version from media types and paths, so that operations of different versions can be matched. Reports an unknown
 * version.
 */
export function selectSide(
  api: VersionedApi,
  {
    version,
    option,
    reporter,
  }: { readonly version: Version | null; readonly option: string; readonly reporter: Reporter },
): DiffSide | null {
  if (version === null) {
    const [document] = documentsOf(api.documents);
    if (document === undefined) return null;
    return { document, operations: document.operations.map((operation) => ({ operation, document })) };
  }
  if (!api.versions.includes(version)) {
    const all =
      api.versions.length === 0 ? "It has no versions." : `It has the following versions: ${api.versions.join(", ")}.`;
    reporter.report({
      code: "unknown-version",
      severity: "error",
      at: locationOf(option, ""),
      message: `The API has no version ${JSON.stringify(version)}.`,
      help: didYouMean(version, api.versions, all),
    });
    return null;
  }
  const view = selectView(api, version);
  return {
    document: view.document,
    operations: view.operations.map(({ document, ...operation }) => ({
      document,
      operation: withoutVersion(operation, api.versioning),
    })),
  };
}

function withoutVersion(operation: DocumentOperation, versioning: VersioningScheme): DocumentOperation {
  switch (versioning.kind) {
    case "none":
    case "header":
    case "query":
      return operation;
    case "path":
      return { ...operation, path: pathWithoutVersion(operation.path, versioning.form) };
    case "media-type": {
      const rename = (contents: readonly Content[]): readonly Content[] =>
        contents.map((each) => ({ ...each, mediaType: plainMediaType(each.mediaType, versioning.prefixes) }));
      const { requestBody, responses } = operation;
      return {
        ...operation,
        requestBody: requestBody === null ? null : { ...requestBody, content: rename(requestBody.content) },
        responses: responses.map((each) => ({ ...each, content: rename(each.content) })),
      };
    }
  }
}

/** Removes the version from a media type: `application/vnd.atlas.2024-08-05+json` becomes `application/vnd.atlas+json`. */
function plainMediaType(mediaType: string, prefixes: readonly string[]): string {
  const version = versionInMediaType(mediaType, prefixes);
  const prefix = prefixes.find((each) => mediaType.startsWith(each));
  if (version === null || prefix === undefined) return mediaType;
  return `${prefix.replace(/[.-]$/, "")}${mediaType.slice(prefix.length + version.length)}`;
}
