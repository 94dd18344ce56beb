import type { DocumentOperation } from "../resolve/document.js";
import { versionInMediaType, versionInPath, type VersioningScheme } from "./versioning-scheme.js";

/** Whether an operation has a version in the place that the versioning scheme specifies. */
export function isMarked(
  { path, parameters, requestBody, responses }: DocumentOperation,
  versioning: VersioningScheme,
): boolean {
  switch (versioning.kind) {
    case "media-type":
      return [...(requestBody?.content ?? []), ...responses.flatMap(({ content }) => content)].some(
        ({ mediaType }) => versionInMediaType(mediaType, versioning.prefixes) !== null,
      );
    case "path":
      return versionInPath(path, versioning.form) !== null;
    case "header":
      return parameters.some(
        ({ in: location, name }) => location === "header" && name.toLowerCase() === versioning.name.toLowerCase(),
      );
    case "query":
      return parameters.some(({ in: location, name }) => location === "query" && name === versioning.name);
    case "none":
      return false;
  }
}
