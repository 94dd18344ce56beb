// Generated from openapi.yaml by Almanac. Do not edit.
import type { PagedOperation, ResponseWithHeaders } from "@almanac/client/codegen/v1";

/** GET /teas/{teaId}/reviews */
export declare const listReviews: PagedOperation<ListReviewsParameters, ListReviewsOutcomes, {
  text: string;
}>;

export interface ListReviewsParameters {
  teaId: string;
}

export interface ListReviewsOutcomes {
  /** Reviews. */
  200: ResponseWithHeaders<ListReviewsResult, { link?: string }>;
}

export type ListReviewsResult = {
  text: string;
}[];
