// Generated from openapi.yaml by Almanac. Do not edit.
import type { Operation } from "@almanac/client/codegen/v2";

/** GET /files/{name} */
export declare const getFile: Operation<GetFileParameters, GetFileOutcomes>;

export interface GetFileParameters {
  name: string;
}

export interface GetFileOutcomes {
  /** The file. */
  200: { [key: string]: unknown };
}
