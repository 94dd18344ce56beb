// Generated from pay-2024.yaml and 1 more by Almanac. Do not edit.
import type { Operation, PagedOperation } from "@almanac/client/codegen/v2";

/**
 * GET /charges
 * operationId: GetCharges
 */
export declare const getCharges: PagedOperation<GetChargesParameters, GetChargesOutcomes, Charge>;

export interface GetChargesParameters {
  starting_after?: string | undefined;
  limit?: number | undefined;
  created?: {
    gte?: number | undefined;
  } | undefined;
}

export interface GetChargesOutcomes {
  /** Charges. */
  200: ChargeList;
}

/**
 * POST /charges
 * operationId: PostCharges
 */
export declare const postCharges: Operation<PostChargesParameters, PostChargesOutcomes>;

export interface PostChargesParameters {
  body: PostChargesBody;
}

export interface PostChargesOutcomes {
  /** A charge. */
  200: Charge;
}

export interface PostChargesBody {
  amount: number;
  tags?: string[] | undefined;
}

export interface Charge {
  id: string;
  amount: number;
  refund?: Refund;
}

export interface ChargeList {
  data: Charge[];
  has_more: boolean;
}

export interface Refund {
  reason?: string;
  charge?: Charge;
}
