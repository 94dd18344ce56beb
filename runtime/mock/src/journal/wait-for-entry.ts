import { compareEntry } from "./compare-entry.js";
import type { JournalContext } from "./journal-context.js";
import type { JournalEntry } from "./journal-entry.js";
import type { WaitOptions } from "./mock-journal.js";
import type { RecordedExchange } from "./recorded-exchange.js";
import { readFilter } from "./read-filter.js";

const maxTimeout = 600_000;

/**
 * Resolves to an operation's first matching entry: one that is already in the journal, or else the next one. Rejects
 * after the timeout, or if the mock doesn't have the operation.
 */
export async function waitForEntry(
  operation: string,
  { timeout = 1000, ...conditions }: WaitOptions,
  context: JournalContext,
): Promise<JournalEntry> {
  const names = context.resolve(operation);
  const filter = readFilter(conditions);
  if (typeof timeout !== "number" || !(timeout >= 0 && timeout <= maxTimeout))
    throw new TypeError(`timeout must be a number of milliseconds from 0 to ${maxTimeout}.`);
  const journal = context.journal();
  const matches = (exchange: RecordedExchange): boolean => compareEntry(exchange.reveal(), filter) === null;
  const show = (exchange: RecordedExchange): JournalEntry =>
    context.redactor.redact(exchange.reveal(), exchange.isToken);
  const calls = journal.exchanges(names);
  const known = calls.find(matches);
  if (known !== undefined) return show(known);
  return new Promise((resolve, reject) => {
    let others = calls.length;
    const stop = journal.subscribe((exchange) => {
      if (exchange.operation === null || !names.includes(exchange.operation)) return;
      if (!matches(exchange)) {
        others += 1;
        return;
      }
      clearTimeout(timer);
      stop();
      resolve(show(exchange));
    });
    const timer = setTimeout(() => {
      stop();
      const [call, seen] = others === 0 ? ["call", ""] : ["matching call", ` (${others} did not match)`];
      reject(new Error(`No ${call} to ${operation} within ${timeout} ms${seen}.`));
    }, timeout);
  });
}
