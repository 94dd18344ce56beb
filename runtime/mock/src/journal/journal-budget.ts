import type { RecordedExchange } from "./recorded-exchange.js";

export interface BudgetedJournal {
  readonly dropOldest: () => void;
}

/** An entry whose bytes are reserved. */
export interface JournalTicket {
  readonly journal: BudgetedJournal;
  readonly exchange: RecordedExchange;
  isSpent: boolean;
}

/**
 * Limits the memory that all journals of a mock use together. If they exceed the limit, the oldest entries are removed,
 * no matter which journal they are in. Without this limit, clients that use many spaces could exhaust memory.
 */
export class JournalBudget {
  readonly #limit: number;
  #used = 0;
  /** In insertion order. May contain the tickets of removed entries, which are deleted in batches. */
  #tickets: JournalTicket[] = [];
  #first = 0;
  #live = 0;

  constructor(limit: number = 32 * 1024 * 1024) {
    this.#limit = limit;
  }

  /** Reserves bytes for an entry. Call `enforce` once the entry is in its journal. */
  reserve(journal: BudgetedJournal, exchange: RecordedExchange): JournalTicket {
    const ticket: JournalTicket = { journal, exchange, isSpent: false };
    this.#tickets.push(ticket);
    this.#used += exchange.size;
    this.#live += 1;
    return ticket;
  }

  /** Frees the bytes of an entry that has been removed. */
  release(ticket: JournalTicket): void {
    if (ticket.isSpent) return;
    ticket.isSpent = true;
    this.#used -= ticket.exchange.size;
    this.#live -= 1;
    if (this.#tickets.length > 2 * this.#live + 1000) this.#compact();
  }

  /** Removes the oldest entries until the remaining ones are within the limit. */
  enforce(): void {
    while (this.#used > this.#limit && this.#first < this.#tickets.length) {
      const ticket = this.#tickets[this.#first];
      this.#first += 1;
      if (ticket?.isSpent === false) ticket.journal.dropOldest();
    }
  }

  #compact(): void {
    this.#tickets = this.#tickets.filter(({ isSpent }) => !isSpent);
    this.#first = 0;
  }
}
