import type { Location } from "../model/location.js";
import type { ApiDocument, DocumentOperation } from "../resolve/document.js";
import { versionInMediaType, versionInPath, type VersioningScheme } from "./versioning-scheme.js";
import type { Version } from "./version.js";
import { versionsOfParameter } from "./versions-of-parameter.js";

/** A version that an operation names, and its location. */
export interface Mention {
  readonly version: Version;
  readonly at: Location;
}

/** Returns the versions that the operations of a document name, including invalid ones. */
export function mentionsIn(document: ApiDocument, versioning: VersioningScheme): readonly Mention[] {
  return document.operations.flatMap((operation) => mentionsOf(operation, document, versioning));
}

function mentionsOf(
  { at, path, parameters, requestBody, responses }: DocumentOperation,
  document: ApiDocument,
  versioning: VersioningScheme,
): readonly Mention[] {
  switch (versioning.kind) {
    case "media-type":
      return [...(requestBody?.content ?? []), ...responses.flatMap(({ content }) => content)].flatMap((content) => {
        const version = versionInMediaType(content.mediaType, versioning.prefixes);
        return version === null ? [] : [{ version, at: content.at }];
      });
    case "path": {
      const version = versionInPath(path, versioning.form);
      return version === null ? [] : [{ version, at }];
    }
    case "header":
    case "query":
      return parameters
        .filter(
          (parameter) =>
            parameter.in === versioning.kind && parameter.name.toLowerCase() === versioning.name.toLowerCase(),
        )
        .flatMap((parameter) =>
          versionsOfParameter(parameter, document).map((version) => ({ version, at: parameter.at })),
        );
    case "none":
      return [];
  }
}
