import type { Journal } from "./journal.js";
import type { Redactor } from "./redactor.js";

export interface JournalContext {
  readonly journal: () => Journal;
  readonly redactor: Redactor;
  /**
   * Returns the names of the operations, webhooks and callbacks that have the given name or alias. Throws a RangeError if
   * there are none.
   */
  readonly resolve: (name: string) => readonly string[];
}
