// Generated from openapi.yaml by Almanac. Do not edit.
import type { Operation, RawBody, ResponseWithHeaders } from "@almanac/client/codegen/v2";
import type { Photo, Point, Problem } from "./shared.js";

/** POST /photos */
export declare const addPhoto: Operation<AddPhotoParameters, AddPhotoOutcomes>;

export type AddPhotoParameters = (
  | {
      /** The photo or its URL. */
      body: AddPhotoBody;
      contentType?: "application/json" | undefined;
    }
  | {
      /** The photo or its URL. */
      body: AddPhotoBodyMultipartFormData | FormData;
      contentType: "multipart/form-data";
    }
  | {
      /** The photo or its URL. */
      body: AddPhotoBodyApplicationXWwwFormUrlencoded;
      contentType: "application/x-www-form-urlencoded";
    }
  | {
      /** The photo or its URL. */
      body: RawBody;
      contentType: "image/png";
    }
);

export interface AddPhotoOutcomes {
  /** The photo was added. */
  201: ResponseWithHeaders<Photo, { location: string; "x-sizes"?: number[]; "x-left"?: number }>;
  /** The photo is invalid. */
  "4XX": ResponseWithHeaders<Problem, { "retry-after"?: number }>;
  /** Any other error. */
  default: string;
}

export interface AddPhotoBody {
  url: string;
}

export interface AddPhotoBodyMultipartFormData {
  photo: Blob | Uint8Array | ReadableStream<Uint8Array>;
  thumbnails?: (Blob | Uint8Array | ReadableStream<Uint8Array>)[] | undefined;
  /** Length: at most 10 */
  title: string;
  place?: Point | undefined;
  sizes?: number[] | undefined;
  scans?: ((Blob | Uint8Array | ReadableStream<Uint8Array>) | null)[] | undefined;
  signature?: Blob | Uint8Array | ReadableStream<Uint8Array> | undefined;
  stamp?: string | undefined;
}

export interface AddPhotoBodyApplicationXWwwFormUrlencoded {
  url: string;
  place?: Point | undefined;
}

/** PUT /notes */
export declare const putNotes: Operation<PutNotesParameters, PutNotesOutcomes>;

export type PutNotesParameters = (
  | {
      body?: RawBody | undefined;
      contentType?: "application/xml" | "text/plain" | undefined;
    }
);

export interface PutNotesOutcomes {
  /** The notes were saved. */
  204: undefined;
}
