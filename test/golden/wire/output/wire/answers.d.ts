// Generated from openapi.yaml by Almanac. Do not edit.
import type { ByMediaType, NoParameters, Operation, OperationByMediaType, ResponseWithHeaders } from "@almanac/client/codegen/v2";
import type { Problem } from "./shared.js";

/** GET /photos/{id}/file */
export declare const getFile: Operation<GetFileParameters, GetFileOutcomes>;

export interface GetFileParameters {
  id: string;
}

export interface GetFileOutcomes {
  /** The file. */
  200: ReadableStream<Uint8Array>;
}

/** GET /report */
export declare const getReport: OperationByMediaType<NoParameters, GetReportOutcomes>;

export interface GetReportOutcomes {
  /** The report. */
  200: ResponseWithHeaders<ByMediaType<"application/json", {
    "application/json": GetReportResult;
    "text/csv": string;
    "application/pdf": ReadableStream<Uint8Array>;
  }>, { "x-rows"?: number }>;
  /** There is no report. */
  "4XX": Problem;
}

export interface GetReportResult {
  rows: string[];
}
