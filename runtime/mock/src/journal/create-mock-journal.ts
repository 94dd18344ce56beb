import { compareEntry } from "./compare-entry.js";
import type { JournalContext } from "./journal-context.js";
import type { JournalEntry } from "./journal-entry.js";
import type { JournalFilter } from "./journal-filter.js";
import type { ComparedEntry, MockJournal } from "./mock-journal.js";
import type { RecordedExchange } from "./recorded-exchange.js";
import { readFilter } from "./read-filter.js";

/**
 * Creates the function `mock.journal`. The function looks up the journal on every call, because a space can be removed
 * and created again.
 */
export function createMockJournal(context: JournalContext): MockJournal {
  const { journal, redactor, resolve } = context;
  const show = (exchange: RecordedExchange): JournalEntry => redactor.redact(exchange.reveal(), exchange.isToken);
  const list = (operation?: string): readonly JournalEntry[] =>
    journal()
      .exchanges(operation === undefined ? undefined : resolve(operation))
      .map(show);
  const select = (filter: JournalFilter): readonly RecordedExchange[] => {
    const { operation } = readFilter(filter);
    return journal().exchanges(operation === undefined ? undefined : resolve(operation));
  };
  const compare = (filter: JournalFilter): readonly ComparedEntry[] =>
    select(filter).map((exchange) => ({ entry: show(exchange), mismatch: compareEntry(exchange.reveal(), filter) }));
  const find = (filter: JournalFilter): readonly JournalEntry[] =>
    select(filter)
      .filter((exchange) => compareEntry(exchange.reveal(), filter) === null)
      .map(show);
  return Object.assign(list, { find, compare });
}
