import type { Version } from "../version.js";
import type { VersioningScheme } from "../versioning-scheme.js";
import { noConstants, type Constants } from "./view.js";

/** Returns the headers and query parameters with which requests specify a version. */
export function constantsOf(versioning: VersioningScheme, version: Version): Constants {
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
