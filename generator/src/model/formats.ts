/**
 * The formats whose values are not what JSON has: `date-time` and `date` become a `Date`, `int64` and `uint64` a `bigint`. Empty
 * unless the configuration names them.
 */
export type Formats = ReadonlySet<string>;
