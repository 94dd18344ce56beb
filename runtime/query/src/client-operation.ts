import type { SkipToken } from "@tanstack/query-core";

/**
 * An operation of a client. `Arguments` are the parameters and options of a call, `Data` is its result, and `Failure`
 * is the operation's ResponseError.
 */
export interface ClientOperation<Arguments extends readonly unknown[], Data, Failure> {
  (...args: Arguments): Promise<Data>;
  readonly isError: (error: unknown) => error is Failure;
  readonly id: string;
}

/** The parameters of an operation. */
export type ParametersOf<Arguments extends readonly unknown[]> = Arguments extends readonly [
  (infer Parameters)?,
  ...unknown[],
]
  ? Exclude<Parameters, undefined>
  : never;

/** The options of a query's calls. */
export type QueryCallOptions<Arguments extends readonly unknown[]> = Omit<OptionsOf<Arguments>, "signal"> & ScopeOption;

/** The options of a call. */
export type OptionsOf<Arguments extends readonly unknown[]> = Arguments extends readonly [unknown?, (infer Options)?]
  ? Exclude<Options, undefined>
  : never;

interface ScopeOption {
  /** Part of the query key. Distinguishes clients with different servers or credentials, such as by a tenant's name. */
  readonly scope?: string | undefined;
}

/** The arguments after the operation. The parameters can be omitted if all of them are optional. */
export type QueryArguments<Arguments extends readonly unknown[]> = [] extends Arguments
  ? [parameters?: ParametersOf<Arguments>, options?: QueryCallOptions<Arguments>]
  : [parameters: ParametersOf<Arguments>, options?: QueryCallOptions<Arguments>];

/** The arguments after the operation, for a query that is disabled while the parameters are `skipToken`. */
export type SkippableArguments<Arguments extends readonly unknown[]> = [
  parameters: ParametersOf<Arguments> | SkipToken,
  options?: QueryCallOptions<Arguments>,
];

/**
 * The data of a query: `null` if the response has no body. A query rejects if the response is a stream, which can't be
 * cached.
 */
export type QueryData<Data> = Data extends undefined
  ? null
  : Data extends ReadableStream | AsyncIterable<unknown>
    ? never
    : Data;

/** The options of calls, without the types of a specific operation. */
export interface AnyCallOptions {
  readonly scope?: string | undefined;
  readonly query?: unknown;
}

/** An operation without its specific types. */
export type AnyOperation = ClientOperation<[parameters?: unknown, options?: unknown], unknown, unknown>;
