// Generated from openapi.yaml by Almanac. Do not edit.
import type { AnswerWithHeaders, NegotiatedOperation, Operation } from "@almanac/client/codegen/v1";

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
export declare const getReport: NegotiatedOperation<GetReportParameters, GetReportOutcomes, GetReportAlternatives> & Operation<GetReportParameters, GetReportOutcomes>;

export type GetReportParameters = Record<string, never>;

export interface GetReportOutcomes {
  /** The report. */
  200: AnswerWithHeaders<GetReportResult, { "x-rows"?: number }>;
}

export interface GetReportAlternatives {
  "application/json": {
    200: AnswerWithHeaders<GetReportResult, { "x-rows"?: number }>;
  };
  "text/csv": {
    200: AnswerWithHeaders<string, { "x-rows"?: number }>;
  };
  "application/pdf": {
    200: AnswerWithHeaders<ReadableStream<Uint8Array>, { "x-rows"?: number }>;
  };
}

export interface GetReportResult {
  rows: string[];
}
