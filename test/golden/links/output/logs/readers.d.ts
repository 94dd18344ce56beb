// Generated from openapi.yaml by Almanac. Do not edit.
import type { PagedOperation, ResponseWithHeaders } from "@almanac/client/codegen/v2";
import type { LinkHeaders } from "./shared.js";

/** GET /readers */
export declare const listReaders: PagedOperation<ListReadersParameters, ListReadersOutcomes, string>;

export interface ListReadersParameters {
  cursor?: string | undefined;
}

export interface ListReadersOutcomes {
  /** All items. */
  200: ResponseWithHeaders<string[], LinkHeaders>;
}
