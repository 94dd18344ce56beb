/** An entry of the journal, in the format of the control interface. */
export interface JournalEntry {
  readonly direction: "received" | "sent";
  readonly method: string;
  readonly target: string;
  readonly operation: string | null;
  readonly status: number;
  readonly problems: readonly string[];
  readonly at: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly request: JournalMessage;
  readonly response: JournalMessage;
}

export interface JournalMessage {
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly bytes: number;
}
