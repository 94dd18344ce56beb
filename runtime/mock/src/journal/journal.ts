import type { JournalBudget, JournalTicket } from "./journal-budget.js";
import type { RecordedExchange } from "./recorded-exchange.js";

const maxEntries = 1000;

/** The most recent exchanges of one space, oldest first. */
export class Journal {
  readonly #budget: JournalBudget;
  /** Removed entries first become null, and are deleted in batches. */
  #kept: (JournalTicket | null)[] = [];
  /** The number of removed entries. They are at the start of `#kept`. */
  #removed = 0;
  readonly #listeners = new Set<(exchange: RecordedExchange) => void>();
  readonly #clearListeners = new Set<() => void>();
  readonly #closeListeners = new Set<() => void>();

  constructor(budget: JournalBudget) {
    this.#budget = budget;
  }

  add(exchange: RecordedExchange): void {
    this.#kept.push(this.#budget.reserve(this, exchange));
    if (this.#kept.length - this.#removed > maxEntries) this.dropOldest();
    this.#budget.enforce();
    for (const listener of this.#listeners) listener(exchange);
  }

  /** Returns the exchanges of the given operations or, by default, all exchanges. */
  exchanges(operations?: readonly string[]): readonly RecordedExchange[] {
    const all = this.#kept.flatMap((ticket) => ticket?.exchange ?? []);
    if (operations === undefined) return all;
    return all.filter(({ operation }) => operation !== null && operations.includes(operation));
  }

  /**
   * Calls `listener` with each new exchange, `onClear` each time the journal is cleared, and `onClose` when it is closed,
   * until the returned function is called.
   */
  subscribe(
    listener: (exchange: RecordedExchange) => void,
    onClear: () => void = () => undefined,
    onClose: () => void = () => undefined,
  ): () => void {
    this.#listeners.add(listener);
    this.#clearListeners.add(onClear);
    this.#closeListeners.add(onClose);
    return () => {
      this.#listeners.delete(listener);
      this.#clearListeners.delete(onClear);
      this.#closeListeners.delete(onClose);
    };
  }

  dropOldest(): void {
    const oldest = this.#kept[this.#removed];
    if (oldest == null) return;
    this.#kept[this.#removed] = null;
    this.#removed += 1;
    if (this.#removed > maxEntries || this.#removed === this.#kept.length) {
      this.#kept = this.#kept.slice(this.#removed);
      this.#removed = 0;
    }
    this.#budget.release(oldest);
  }

  clear(): void {
    for (const ticket of this.#kept) if (ticket !== null) this.#budget.release(ticket);
    this.#kept = [];
    this.#removed = 0;
    for (const listener of this.#clearListeners) listener();
  }

  /** Clears the journal of a space that is removed. */
  close(): void {
    this.clear();
    for (const listener of this.#closeListeners) listener();
  }
}
