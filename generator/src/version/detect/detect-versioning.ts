import type { Documents } from "../versioned-api.js";
import type { Candidate, Detection } from "./detection.js";
import { findMediaType } from "./find-media-type.js";
import { findParameters } from "./find-parameters.js";
import { findPath } from "./find-path.js";

/** Detects where most operations of an API specify the version: in media types, the path, a header or the query. */
export function detectVersioning(documents: Documents): Detection {
  const candidates = [
    findMediaType(documents),
    findPath(documents),
    ...findParameters(documents, "header"),
    ...findParameters(documents, "query"),
  ].filter((candidate) => candidate !== null);
  const marking = candidates.find(isOnMostOperations) ?? null;
  const unproven = marking === null ? (candidates.find((candidate) => !isOnMostOperations(candidate)) ?? null) : null;
  return { marking, unproven };
}

function isOnMostOperations({ marked, total }: Candidate): boolean {
  return marked * 2 > total;
}
