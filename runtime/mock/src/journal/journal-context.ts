import type { Journal } from "./journal.js";
import type { Redactor } from "./redactor.js";

/** What reading a journal needs. */
export interface JournalContext {
  readonly journal: () => Journal;
  readonly redactor: Redactor;
  /** Returns the operations, webhooks and callbacks that have a name or alias. */
  readonly resolve: (name: string) => readonly string[];
  readonly isKnown: (name: string) => boolean;
}
