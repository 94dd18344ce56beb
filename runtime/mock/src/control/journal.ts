/** A handled request. */
export interface JournalEntry {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** Null if no operation matched. */
  readonly operation: string | null;
  readonly status: number;
  /** The problems with the request, one sentence each; empty if it was valid. */
  readonly problems: readonly string[];
}

const maxEntries = 1000;

/** The most recent requests, oldest first. */
export class Journal {
  #entries: JournalEntry[] = [];

  add(entry: JournalEntry): void {
    this.#entries.push(entry);
    if (this.#entries.length > 2 * maxEntries) this.#entries = this.#entries.slice(-maxEntries);
  }

  /** The requests of the given operations, or all requests. */
  entries(operations?: readonly string[]): readonly JournalEntry[] {
    const last = this.#entries.slice(-maxEntries);
    if (operations === undefined) return last;
    return last.filter(({ operation }) => operation !== null && operations.includes(operation));
  }

  clear(): void {
    this.#entries = [];
  }
}
