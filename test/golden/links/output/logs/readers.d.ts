// Generated from openapi.yaml by Almanac. Do not edit.
import type { AnswerWithHeaders, PagedOperation } from "@almanac/client/codegen/v1";

/** GET /readers */
export declare const listReaders: PagedOperation<ListReadersParameters, ListReadersOutcomes, string>;

export interface ListReadersParameters {
  cursor?: string;
}

export interface ListReadersOutcomes {
  /** All. */
  200: AnswerWithHeaders<string[], { link?: string }>;
}
