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
  serial?: bigint;
  count?: number;
  /** Format: date-time */
  at: Date;
  /** Format: date */
  due?: Date | null;
  parts?: Entry[];
  marks?: {
    first?: number;
    [key: string]: Date | number | undefined;
  };
  span?: [
    string,
    Date,
    ...bigint[]
  ];
  state?: State;
  note?: string;
  loose?: Loose | Lax;
}

export interface Lax {
  on?: string;
  /** Format: date-time */
  off?: Date;
}

export interface Loose {
  /** Format: date-time */
  on?: string;
  /** Format: date-time */
  off?: Date;
}

export interface Open {
  kind: string;
  on?: string;
}

export type State = (Open & {
  kind: "open";
}) | (Closed & {
  kind: "closed";
});
