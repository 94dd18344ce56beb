// Generated from openapi.yaml by Almanac. Do not edit.
import type { Operation, PagedOperation } from "@almanac/client/codegen/v2";
import type { Entry } from "./shared.js";

/** POST /entries */
export declare const addEntry: Operation<AddEntryParameters, AddEntryOutcomes>;

export interface AddEntryParameters {
  body: AddEntryBody;
}

export interface AddEntryOutcomes {
  /** The entry was added. */
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
  /** The entry. */
  200: Entry;
}

/** GET /entries */
export declare const listEntries: PagedOperation<ListEntriesParameters, ListEntriesOutcomes, Entry>;

export interface ListEntriesParameters {
  /** Format: date */
  since?: Date | undefined;
  /**
   * Default: 1
   * Format: int64
   */
  page?: bigint | undefined;
  /** Default: 2 */
  limit?: number | undefined;
}

export interface ListEntriesOutcomes {
  /** A page. */
  200: ListEntriesResult;
  /** Unavailable. */
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
