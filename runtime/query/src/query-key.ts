import type { DataTag } from "@tanstack/query-core";
import type { AnyCallOptions, ClientOperation, ParametersOf, QueryData } from "./client-operation.js";
import { type OperationKey, operationKey, type OperationQueryKey } from "./operation-key.js";

/**
 * Returns a key that selects the queries of an operation, for `invalidateQueries` and other functions with filters. If
 * there are parameters, it selects only queries with at least these parameters. With all parameters of a query, it is
 * the key of that query.
 */
export function queryKey<Arguments extends readonly unknown[], Data, Failure>(
  operation: ClientOperation<Arguments, Data, Failure>,
  parameters?: Partial<ParametersOf<Arguments>>,
  options?: AnyCallOptions,
): DataTag<OperationQueryKey, QueryData<Data>, Failure | Error>;
/** Returns a key that selects the queries of all operations of a resource, or of a whole client. */
export function queryKey(resource: object): OperationQueryKey;
export function queryKey(target: object, parameters?: unknown, options?: AnyCallOptions): OperationQueryKey {
  if (typeof target === "function") return operationKey(target, { ...options, parameters });
  const [first] = Object.values(target) as readonly unknown[];
  if (typeof first !== "object" && typeof first !== "function")
    throw new TypeError("queryKey: pass an operation, a resource or a client.");
  // The operations of a resource have the same source, and so do the resources of a client except for their names.
  const [{ operation: _, ...source }] = queryKey(first ?? {}) as [OperationKey];
  const { resource, ...client } = source;
  return [typeof first === "function" ? source : client];
}
