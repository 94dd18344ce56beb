// Generated from openapi.yaml by Almanac. Do not edit.
import type { Operation, PagedOperation } from "@almanac/client/codegen/v1";

/** POST /entries */
export declare const addEntry: Operation<AddEntryParameters, AddEntryOutcomes>;

export interface AddEntryParameters {
  body: AddEntryBody;
}

export interface AddEntryOutcomes {
  /** Added. */
  201: Entry;
}

export type AddEntryBody = Entry;

/** GET /entries/{id}/at/{when} */
export declare const getEntry: Operation<GetEntryParameters, GetEntryOutcomes>;

export interface GetEntryParameters {
  /** Format: int64 */
  id: bigint;
  /** Format: date-time */
  when: Date;
}

export interface GetEntryOutcomes {
  /** One. */
  200: Entry;
}

/** GET /entries */
export declare const listEntries: PagedOperation<ListEntriesParameters, ListEntriesOutcomes, Entry>;

export interface ListEntriesParameters {
  /** Format: date */
  since?: Date;
  /**
   * Default: 1
   * Format: int64
   */
  page?: bigint;
  /** Default: 2 */
  limit?: number;
}

export interface ListEntriesOutcomes {
  /** A page. */
  200: ListEntriesResult;
  /** Not now. */
  "4XX": ListEntriesResult4XX;
}

export interface ListEntriesResult {
  items: Entry[];
  /** Format: int64 */
  total?: bigint;
}

export interface ListEntriesResult4XX {
  /** Format: date-time */
  until: Date;
}

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
