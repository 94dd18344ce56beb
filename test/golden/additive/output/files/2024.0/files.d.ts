// Generated from files-2024.yaml and 2 more by Almanac. Do not edit.
import type { Operation, RawBody } from "@almanac/client/codegen/v2";
import type { UserMini } from "./shared.js";

/**
 * GET /files/{file_id}
 * operationId: get_files_id
 */
export declare const getFilesId: Operation<GetFilesIdParameters, GetFilesIdOutcomes>;

export interface GetFilesIdParameters {
  file_id: string;
}

export interface GetFilesIdOutcomes {
  /** A file. */
  200: File;
  /** The request is invalid. */
  default: ClientError;
}

/**
 * PUT /files/{file_id}/content
 * operationId: put_files_id_content
 */
export declare const putFilesIdContent: Operation<PutFilesIdContentParameters, PutFilesIdContentOutcomes>;

export interface PutFilesIdContentParameters {
  file_id: string;
  body?: RawBody | undefined;
}

export interface PutFilesIdContentOutcomes {
  /** A file. */
  200: File;
}

/** An error. */
export interface ClientError {
  code?: "not_found";
}

export interface File {
  id?: string;
  owner?: UserMini;
}
