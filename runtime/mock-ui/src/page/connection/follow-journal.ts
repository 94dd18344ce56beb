import type { JournalEntry } from "./journal-entry.js";
import { session } from "./session.js";

export interface JournalFollower {
  /** Called with all entries when the connection is established, and with none when the journal is cleared. */
  readonly onEntries: (entries: readonly JournalEntry[]) => void;
  readonly onEntry: (entry: JournalEntry) => void;
  /** Called when the connection is established or lost. */
  readonly onConnection: (isOpen: boolean) => void;
  /** Called if the mock rejects the token, for example because it was started again. The function then stops following. */
  readonly onRejected: () => void;
}

const delay = 1000;

/**
 * Follows the journal until the returned function is called or the token is rejected. Reconnects if the connection is
 * lost.
 */
export function followJournal(follower: JournalFollower): () => void {
  const controller = new AbortController();
  void (async () => {
    for (;;) {
      const status = await readEvents(follower, controller.signal).catch(() => null);
      if (controller.signal.aborted) return;
      follower.onConnection(false);
      if (status === 401) {
        follower.onRejected();
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, delay));
    }
  })();
  return () => controller.abort();
}

/** Reads the event stream to its end, and returns the status of the response. Doesn't use `EventSource`, which can't send the token. */
async function readEvents(follower: JournalFollower, signal: AbortSignal): Promise<number> {
  const space = session.get("space");
  const headers = {
    authorization: `Bearer ${session.get("token")}`,
    ...(space === "" ? {} : { "x-almanac-space": space }),
  };
  const { ok, status, body } = await fetch("/__almanac/journal/events", { headers, signal });
  if (!ok || body === null) return status;
  follower.onConnection(true);
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let chunks: string[] = [];
  for (;;) {
    const { value, done } = await reader.read();
    if (done || signal.aborted) return status;
    chunks.push(value);
    if (!value.includes("\n")) continue;
    const events = chunks.join("").split("\n\n");
    chunks = [events.pop() ?? ""];
    for (const event of events) receive(event, follower);
  }
}

function receive(event: string, { onEntries, onEntry }: JournalFollower): void {
  const [, name, data] = /^event: (\w+)\ndata: (.*)$/s.exec(event) ?? [];
  if (data === undefined) return;
  if (name === "journal") onEntries(JSON.parse(data) as readonly JournalEntry[]);
  if (name === "entry") onEntry(JSON.parse(data) as JournalEntry);
}
