import type { DataTag, SkipToken } from "@tanstack/query-core";
import type {
  AnyCallOptions,
  AnyOperation,
  ClientOperation,
  QueryArguments,
  QueryData,
  SkippableArguments,
} from "./client-operation.js";
import { operationKey, type OperationQueryKey } from "./operation-key.js";

/**
 * The options of a query. `Failure` is the operation's ResponseError. Other errors, such as a
 * ConnectionError, have the type `Error`.
 */
export interface OperationQueryOptions<Data, Failure> {
  readonly queryKey: DataTag<OperationQueryKey, QueryData<Data>, Failure | Error>;
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<QueryData<Data>>;
  /** Never set. TanStack Query infers the error type from the types of `retry` and `retryDelay`. */
  readonly retry?: boolean | number | ((failureCount: number, error: Failure | Error) => boolean);
  readonly retryDelay?: number | ((failureCount: number, error: Failure | Error) => number);
}

/** The options of a query that is disabled while its parameters are `skipToken`. */
export interface SkippableQueryOptions<Data, Failure> extends Omit<OperationQueryOptions<Data, Failure>, "queryFn"> {
  readonly queryFn: OperationQueryOptions<Data, Failure>["queryFn"] | SkipToken;
}

/**
 * Returns the options of a query that calls an operation. Aborting the query aborts the call. To set other options,
 * such as `staleTime` and `select`, spread the result.
 */
export function queryOptions<Arguments extends readonly unknown[], Data, Failure>(
  operation: ClientOperation<Arguments, Data, Failure>,
  ...args: QueryArguments<Arguments>
): OperationQueryOptions<Data, Failure>;
/** Returns the options of a query that is disabled while the parameters are `skipToken`. */
export function queryOptions<Arguments extends readonly unknown[], Data, Failure>(
  operation: ClientOperation<Arguments, Data, Failure>,
  ...args: SkippableArguments<Arguments>
): SkippableQueryOptions<Data, Failure>;
export function queryOptions(operation: AnyOperation, parameters?: unknown, options: AnyCallOptions = {}): object {
  const { scope, ...call } = options;
  return {
    queryKey: operationKey(operation, { ...options, parameters }),
    queryFn:
      typeof parameters === "symbol"
        ? parameters
        : async ({ signal }: { readonly signal: AbortSignal }) =>
            cacheable(operation.id, await operation(parameters, { ...call, signal })),
  };
}

/** A stream of bytes or of items. */
interface Closable {
  readonly cancel?: () => Promise<unknown>;
  readonly next: () => Promise<unknown>;
  readonly return: () => Promise<unknown>;
}

/**
 * Returns the data, or `null` instead of `undefined`, which TanStack Query doesn't allow. Throws a TypeError if the data
 * is a stream.
 */
function cacheable(id: string, data: unknown): unknown {
  if (data === undefined) return null;
  if (!(data instanceof ReadableStream || Symbol.asyncIterator in Object(data))) return data;
  const stream = data as Closable;
  // `return()` doesn't close the response if the generator hasn't started, so this starts it with `next()`.
  const closed: Promise<unknown> = stream.cancel ? stream.cancel() : Promise.all([stream.next(), stream.return()]);
  closed.catch(() => undefined);
  throw new TypeError(`${id}: the response is a stream, which can be read only once. Call the operation directly.`);
}
