// Generated from openapi.yaml by Almanac. Do not edit.

export interface Closed {
  kind: string;
  /** Format: date-time */
  on: Date;
}

export interface Entry {
  /** Format: int64 */
  id: bigint;
  /** Format: int64 */
  serial?: bigint | undefined;
  count?: number | undefined;
  /** Format: date-time */
  at: Date;
  /** Format: date */
  due?: Date | null | undefined;
  parts?: Entry[] | undefined;
  marks?: {
    first?: number | undefined;
    [key: string]: Date | number | undefined;
  } | undefined;
  span?: [
    string,
    Date,
    ...bigint[]
  ] | undefined;
  state?: State | undefined;
  note?: string | undefined;
  loose?: Loose | Lax | undefined;
}

export interface Lax {
  on?: string | undefined;
  /** Format: date-time */
  off?: Date | undefined;
}

export interface Loose {
  /** Format: date-time */
  on?: string | undefined;
  /** Format: date-time */
  off?: Date | undefined;
}

export interface Open {
  kind: string;
  on?: string | undefined;
}

export type State = (Open & {
  kind: "open";
}) | (Closed & {
  kind: "closed";
});
