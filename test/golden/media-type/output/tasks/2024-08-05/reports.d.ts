// Generated from openapi.yaml by Almanac. Do not edit.
import type { Operation } from "@almanac/client/codegen/v2";
import type { Problem } from "../2023-01-01/shared.js";

/** GET /reports/{month} */
export declare const getReport: Operation<GetReportParameters, GetReportOutcomes>;

export interface GetReportParameters {
  month: string;
}

export interface GetReportOutcomes {
  /** A table, or an archive of it. */
  200: ReadableStream<Uint8Array>;
  /** The object was not found. */
  404: Problem;
}
