import { essenceOf } from "../../media-types/essence-of.js";

/**
 * How a request body describes a change: with new values of some properties, as a JSON Merge Patch (RFC 7396) or as a
 * JSON Patch (RFC 6902).
 */
export type UpdateFormat = "properties" | "merge-patch" | "json-patch";

/** Returns the update format that a media type indicates. Kubernetes' strategic merge patch is treated as a merge patch. */
export function updateFormat(mediaType: string): UpdateFormat {
  const essence = essenceOf(mediaType);
  if (essence === "application/json-patch+json") return "json-patch";
  return /[/.-]merge-patch\+json$/.test(essence) ? "merge-patch" : "properties";
}
