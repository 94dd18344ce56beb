// Generated from openapi.yaml by Almanac. Do not edit.
import type { ByMediaType, NoParameters, Operation, OperationByMediaType } from "@almanac/client/codegen/v1";

/** POST /teas/{teaId}/photo */
export declare const addPhoto: Operation<AddPhotoParameters, AddPhotoOutcomes>;

export type AddPhotoParameters = {
  teaId: string;
} & (
  | {
      body: AddPhotoBody;
      contentType?: "application/json" | undefined;
    }
  | {
      body: AddPhotoBodyMultipartFormData | FormData;
      contentType: "multipart/form-data";
    }
);

export interface AddPhotoOutcomes {
  /** The photo was added. */
  204: undefined;
}

export interface AddPhotoBody {
  url: string;
}

export interface AddPhotoBodyMultipartFormData {
  title: string;
  photo: Blob | Uint8Array | ReadableStream<Uint8Array>;
}

/** GET /report */
export declare const getReport: OperationByMediaType<NoParameters, GetReportOutcomes>;

export interface GetReportOutcomes {
  /** The report. */
  200: ByMediaType<"application/json", {
    "application/json": GetReportResult;
    "text/csv": string;
  }>;
}

export interface GetReportResult {
  total?: number;
}
