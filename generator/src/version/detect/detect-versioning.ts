import type { Documents } from "../versioned-api.js";
import type { Candidate, Detection } from "./detection.js";
import { findMediaType } from "./find-media-type.js";
import { findParameters } from "./find-parameters.js";
import { findPath } from "./find-path.js";

/** Detects where most operations of an API specify the version: in media types, the path, a header or the query. */
export function detectVersioning(documents: Documents): Detection {
  const headers = findParameters(documents, "header");
  const query = findParameters(documents, "query");
  const candidates = [findMediaType(documents), findPath(documents), ...headers.candidates, ...query.candidates].filter(
    (candidate) => candidate !== null,
  );
  const marking = candidates.find(isOnMostOperations) ?? null;
  const unproven = marking === null ? (candidates[0] ?? null) : null;
  const isFound = marking !== null || unproven !== null;
  const unknown = isFound
    ? undefined
    : [...headers.unknown, ...query.unknown].find(({ candidate }) => isOnMostOperations(candidate));
  return { marking, unproven, unknown: unknown ?? null };
}

function isOnMostOperations({ marked, total }: Candidate): boolean {
  return marked * 2 > total;
}
