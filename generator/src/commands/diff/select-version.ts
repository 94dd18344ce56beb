import type { DiffSide, SideOperation } from "../../diff/compare-documents.js";
import type { Content, DocumentOperation } from "../../resolve/document.js";
import { selectView } from "../../version/view/select-view.js";
import type { ViewOperation } from "../../version/view/view.js";
import type { Version } from "../../version/version.js";
import { pathWithoutVersion, versionInMediaType, type VersioningScheme } from "../../version/versioning-scheme.js";
import type { VersionedApi } from "../../version/versioned-api.js";

/** Versions with the same revision of an operation share one object. */
const selected = new WeakMap<ViewOperation, SideOperation>();

/**
 * Selects the operations of one version of an API. Removes the version from media types and paths, so that operations of
 * different versions can be matched.
 */
export function selectVersion(api: VersionedApi, version: Version): DiffSide {
  const view = selectView(api, version);
  return {
    document: view.document,
    operations: view.operations.map((each) => selectOperation(each, api.versioning)),
  };
}

function selectOperation(view: ViewOperation, versioning: VersioningScheme): SideOperation {
  const known = selected.get(view);
  if (known !== undefined) return known;
  const { document, ...operation } = view;
  const side = { document, operation: withoutVersion(operation, versioning) };
  selected.set(view, side);
  return side;
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
