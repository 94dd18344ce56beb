/**
 * The formats whose values become JavaScript types that don't exist in JSON: `date-time` and `date` become `Date`,
 * `int64` and `uint64` become `bigint`. Empty unless the configuration lists formats.
 */
export type Formats = ReadonlySet<string>;
