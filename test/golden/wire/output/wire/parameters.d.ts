// Generated from openapi.yaml by Almanac. Do not edit.
import type { Operation } from "@almanac/client/codegen/v2";
import type { Point } from "./shared.js";

/** GET /points/{place} */
export declare const findPoints: Operation<FindPointsParameters, FindPointsOutcomes>;

export interface FindPointsParameters {
  place: {
    x?: number | undefined;
    y?: number | undefined;
  };
  tags?: string[] | undefined;
  range?: {
    from?: number | undefined;
    to?: number | undefined;
  } | undefined;
  filter?: {
    color: string;
  } | undefined;
  xTrace?: number[] | undefined;
  session?: string | undefined;
}

export interface FindPointsOutcomes {
  /** The requested values. */
  200: Point[];
}

/** GET /search */
export declare const search: Operation<SearchParameters, SearchOutcomes>;

export interface SearchParameters {
  form?: {
    q: string;
    sort?: string[] | undefined;
  } | undefined;
}

export interface SearchOutcomes {
  /** The photos were found. */
  204: undefined;
}
