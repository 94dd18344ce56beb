// Generated from openapi.yaml by Almanac. Do not edit.
import type { Operation } from "@almanac/client/codegen/v2";

/**
 * GET /admin/2024-01/customers/{id}
 * operationId: getCustomer_2024_01
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
  name?: string;
}
