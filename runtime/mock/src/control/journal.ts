/** One request that the mock has met, and what it made of it. */
export interface JournalEntry {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** Null if it led to no operation. */
  readonly operation: string | null;
  readonly status: number;
  /** What was wrong with it, a sentence each; empty if nothing was. */
  readonly remarks: readonly string[];
}

const longest = 1000;

/** The last requests, oldest first. */
export class Journal {
  #entries: JournalEntry[] = [];

  add(entry: JournalEntry): void {
    this.#entries.push(entry);
    if (this.#entries.length > 2 * longest) this.#entries = this.#entries.slice(-longest);
  }

  /** The requests of one operation, or all. */
  entries(operation?: string): readonly JournalEntry[] {
    const last = this.#entries.slice(-longest);
    return operation === undefined ? last : last.filter((entry) => entry.operation === operation);
  }

  clear(): void {
    this.#entries = [];
  }
}
