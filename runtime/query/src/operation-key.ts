import type { AnyCallOptions } from "./client-operation.js";

/**
 * The only item of a query key. TanStack Query compares only the properties that a filter contains, so a filter can
 * select queries by any subset of these properties.
 */
export interface OperationKey {
  /** The name of the package. */
  readonly api?: string;
  /** The API version. Missing if the API has none. If a version equals an earlier one, this is the earlier version. */
  readonly version?: string;
  readonly resource?: string;
  /** The id of the operation. */
  readonly operation?: string;
  /** The parameters of the call, as JSON. Missing if there are none; `null` if the query is skipped. */
  readonly parameters?: unknown;
  /** Query parameters that the document doesn't declare, as JSON. */
  readonly query?: unknown;
  readonly scope?: string;
  /** Whether the query is an infinite query. */
  readonly infinite?: true;
}

/** The key of a query. */
export type OperationQueryKey = readonly [OperationKey];

/** The parts of a key that don't come from the operation. */
export interface KeyParts extends AnyCallOptions {
  readonly parameters?: unknown;
  readonly infinite?: true;
}

/** The properties of a client's operation that its key is created from. */
interface Bound {
  readonly id?: string;
  /** The resource, the package and the version. Packages from earlier versions of Almanac contain only the resource. */
  readonly source?: readonly string[];
}

/** Returns the key of an operation. Throws a TypeError if a value in the parameters has no JSON form. */
export function operationKey(
  operation: object,
  { parameters, query, scope, infinite }: KeyParts = {},
): OperationQueryKey {
  const { id = "", source = [] }: Bound = operation;
  const [resource, api, version] = source;
  if (api === undefined)
    throw new TypeError(
      `${id}: pass an operation of a client. If it is one, generate its package again with this version of Almanac.`,
    );
  const given = typeof parameters === "symbol" ? null : parameters;
  const parts = { api, version, resource, operation: id, parameters: given, query, scope, infinite };
  const text = JSON.stringify(parts, function (this: Readonly<Record<string, unknown>>, name, value: unknown) {
    // `value` is the result of `toJSON`, which is null for an invalid date.
    return jsonOf(id, value === null && this[name] !== null ? NaN : value);
  });
  const key = JSON.parse(text) as OperationKey & { parameters?: unknown };
  if (key.parameters !== null && Object.keys(key.parameters ?? {}).length === 0) delete key.parameters;
  return [key];
}

/**
 * Throws a TypeError for values that JSON can't represent. Without this check, files would become `{}` and NaN would
 * become `null`, and different queries would have the same key.
 */
function jsonOf(id: string, value: unknown): unknown {
  if (typeof value === "bigint") return `${value}n`;
  const type = Object.prototype.toString.call(value).slice(8, -1);
  if (!Number.isFinite(value ?? 0) && !/^(?:Object|Array|String|Boolean)$/.test(type))
    throw new TypeError(`${id}: the parameters of a query must be JSON values, dates or bigints.`);
  return value;
}
