// Generated from files-2024.yaml and 2 more by Almanac. Do not edit.
import type { Operation } from "@almanac/client/codegen/v2";

export { getHubs } from "../2025.0/hubs.js";
export type { ClientError20250, GetHubsOutcomes, Hub } from "../2025.0/hubs.js";

/**
 * POST /notes
 * operationId: post_notes_v2026.0
 */
export declare const postNotes: Operation<PostNotesParameters, PostNotesOutcomes>;

export interface PostNotesParameters {
  body: PostNotesBody | FormData;
}

export interface PostNotesOutcomes {
  /** Done. */
  204: undefined;
}

export interface PostNotesBody {
  file: Blob | Uint8Array | ReadableStream<Uint8Array>;
  info?: {
    a?: number | undefined;
  } | undefined;
}
