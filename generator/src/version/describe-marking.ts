import type { VersionPlace } from "../model/model.js";
import type { VersionedApi } from "./versioned-api.js";
import { versionPlace } from "./version-place.js";

/**
 * Describes where requests contain the version, and how many operations specify it there. Null for an API without
 * versions.
 */
export function describeMarking(api: VersionedApi): string | null {
  if (api.versions.length === 0) return null;
  const place = versionPlace(api);
  if (place === null) return "not in requests";
  const { isStated, marked, total } = api.evidence;
  const isOnOperations = api.versioning.kind !== "none";
  const source = isStated && isOnOperations ? "specified in the configuration" : "detected";
  return `${describePlace(place)}${isOnOperations ? `, on ${marked} of ${total} operations` : ""} (${source})`;
}

function describePlace(place: VersionPlace): string {
  switch (place.kind) {
    case "media-type":
      return `in media types ${place.prefixes.map((prefix) => `${prefix}{version}`).join(", ")}`;
    case "header":
      return `in the header ${place.name}`;
    case "query":
      return `in the query parameter ${place.name}`;
    case "path":
      return "in the path";
    case "server-path":
      return "in the path of the server";
    case "server":
      return "in the URL of the server";
  }
}
