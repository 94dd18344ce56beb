/**
 * Creates TanStack Query options for the operations of generated clients. Works with all frameworks.
 * @module
 */
export type { ClientOperation, ParametersOf, QueryCallOptions, QueryData } from "./client-operation.js";
export { infiniteQueryOptions, type OperationInfiniteQueryOptions } from "./infinite-query-options.js";
export { mutationOptions, type OperationMutationOptions } from "./mutation-options.js";
export type { OperationKey, OperationQueryKey } from "./operation-key.js";
export type { PagePosition, QueryPage } from "./query-page.js";
export { queryKey } from "./query-key.js";
export { type OperationQueryOptions, queryOptions } from "./query-options.js";
