import type { DataTag, InfiniteData, SkipToken } from "@tanstack/query-core";
import type {
  AnyCallOptions,
  AnyOperation,
  ClientOperation,
  QueryArguments,
  SkippableArguments,
} from "./client-operation.js";
import type { PagedOperation, Parameters } from "./client-pages.js";
import { fetchPage } from "./fetch-page.js";
import { operationKey, type OperationQueryKey } from "./operation-key.js";
import type { PagePosition, QueryPage } from "./query-page.js";

/** A paginated operation of a client. */
export interface ClientPagedOperation<
  Arguments extends readonly unknown[],
  Data,
  Failure,
  Item,
  Body,
> extends ClientOperation<Arguments, Data, Failure> {
  readonly all: (...args: Arguments) => AsyncIterable<Item> & { readonly pages: () => AsyncIterable<Body> };
}

type Position = PagePosition | null;

/**
 * The options of an infinite query. `Failure` is the operation's ResponseError. Other errors, such as a
 * ConnectionError, have the type `Error`.
 */
export interface OperationInfiniteQueryOptions<Item, Body, Failure> {
  readonly queryKey: DataTag<OperationQueryKey, InfiniteData<QueryPage<Item, Body>, Position>, Failure | Error>;
  readonly queryFn: (context: {
    readonly signal: AbortSignal;
    readonly pageParam: Position;
  }) => Promise<QueryPage<Item, Body>>;
  readonly initialPageParam: Position;
  readonly getNextPageParam: (
    lastPage: QueryPage<Item, Body>,
    allPages: readonly QueryPage<Item, Body>[],
    lastPageParam: Position,
    allPageParams: readonly Position[],
  ) => Position;
  /** Never set. TanStack Query infers the error type from the types of `retry` and `retryDelay`. */
  readonly retry?: boolean | number | ((failureCount: number, error: Failure | Error) => boolean);
  readonly retryDelay?: number | ((failureCount: number, error: Failure | Error) => number);
}

/** The options of an infinite query that is disabled while its parameters are `skipToken`. */
export interface SkippableInfiniteQueryOptions<Item, Body, Failure> extends Omit<
  OperationInfiniteQueryOptions<Item, Body, Failure>,
  "queryFn"
> {
  readonly queryFn: OperationInfiniteQueryOptions<Item, Body, Failure>["queryFn"] | SkipToken;
}

/** The pages before each position. TanStack Query doesn't pass them to `queryFn`. */
const pagesBefore = new WeakMap<PagePosition, readonly QueryPage<unknown, unknown>[]>();

/**
 * Returns the options of an infinite query over the pages of an operation. The list ends where `operation.all()` ends.
 * Aborting the query aborts the call. To set other options, such as `staleTime` and `select`, spread the result.
 */
export function infiniteQueryOptions<Arguments extends readonly unknown[], Data, Failure, Item, Body>(
  operation: ClientPagedOperation<Arguments, Data, Failure, Item, Body>,
  ...args: QueryArguments<Arguments>
): OperationInfiniteQueryOptions<Item, Body, Failure>;
/** Returns the options of an infinite query that is disabled while the parameters are `skipToken`. */
export function infiniteQueryOptions<Arguments extends readonly unknown[], Data, Failure, Item, Body>(
  operation: ClientPagedOperation<Arguments, Data, Failure, Item, Body>,
  ...args: SkippableArguments<Arguments>
): SkippableInfiniteQueryOptions<Item, Body, Failure>;
export function infiniteQueryOptions(
  operation: AnyOperation,
  parameters: unknown = {},
  options: AnyCallOptions = {},
): object {
  const { scope, ...call } = options;
  return {
    queryKey: operationKey(operation, { ...options, parameters, infinite: true }),
    queryFn:
      typeof parameters === "symbol"
        ? parameters
        : ({ signal, pageParam }: { readonly signal: AbortSignal; readonly pageParam: Position }) =>
            // The overloads guarantee these types.
            fetchPage(operation as PagedOperation, {
              parameters: parameters as Parameters,
              options: { ...call, signal },
              start: pageParam,
              earlier: (pageParam && pagesBefore.get(pageParam)) ?? [],
            }),
    initialPageParam: null,
    getNextPageParam: (
      { next }: QueryPage<unknown, unknown>,
      all: readonly QueryPage<unknown, unknown>[],
    ): Position => {
      // Creates a new object as the key of `pagesBefore`, because the cache may reuse an equal position from an earlier
      // fetch.
      const position = next && { ...next };
      if (position) pagesBefore.set(position, all);
      return position;
    },
  };
}
