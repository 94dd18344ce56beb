import type { JournalEntry } from "./journal-entry.js";
import type { JournalFilter } from "./journal-filter.js";

/** The journal of a mock, or of one of its spaces. Call it to list the entries. */
export interface MockJournal<Operation extends string = string> {
  /**
   * Returns the entries of one operation or of all, oldest first. Only the last thousand entries are kept, or fewer if
   * they are large.
   */
  (operation?: Operation): readonly JournalEntry[];
  /**
   * The entries that match all conditions of a filter. Secrets are compared before they are replaced with `[redacted]`.
   * Throws a RangeError if the mock doesn't have the filter's operation.
   */
  readonly find: (filter: JournalFilter<Operation>) => readonly JournalEntry[];
  /** Compares each entry of the filter's operation with the filter. */
  readonly compare: (filter: JournalFilter<Operation>) => readonly ComparedEntry[];
}

export interface ComparedEntry {
  readonly entry: JournalEntry;
  /** The path to the first value in the entry that differs from the filter: `["request", "body", "name"]`; null if the entry matches. */
  readonly mismatch: readonly string[] | null;
}

export interface WaitOptions extends Omit<JournalFilter, "operation"> {
  /** In milliseconds of real time. Default: 1000. */
  readonly timeout?: number | undefined;
}
