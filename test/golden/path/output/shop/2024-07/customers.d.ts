// Generated from openapi.yaml by Almanac. Do not edit.
import type { Operation } from "@almanac/client/codegen/v2";

/**
 * GET /admin/2024-07/customers/{id}
 * operationId: getCustomer_2024_07
 */
export declare const getCustomer: Operation<GetCustomerParameters, GetCustomerOutcomes>;

export interface GetCustomerParameters {
  id: string;
}

export interface GetCustomerOutcomes {
  /** A customer. */
  200: GetCustomerResult;
}

export interface GetCustomerResult {
  firstName?: string;
}
