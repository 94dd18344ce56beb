import type { Behaviour } from "../behaviour.js";
import type { JournalEntry } from "../journal/journal-entry.js";
import type { MockJournal, WaitOptions } from "../journal/mock-journal.js";
import type { Json } from "../json.js";
import type { Clock } from "../state/clock.js";
import type { SendOptions } from "../webhooks/webhook-options.js";
import type { Fault } from "./faults.js";

/** The controls of a mock, or of one of its spaces, for tests. */
export interface MockControls<Operation extends string = string, Webhook extends string = string> {
  /** Schedules a fault for the next calls to an operation. */
  readonly fail: (operation: Operation, fault: Fault) => void;
  /** The scheduled faults that have not occurred yet. */
  readonly pendingFaults: () => readonly { readonly operation: string; readonly times: number }[];
  /** Replaces the behavior of an operation until the next reset. */
  readonly on: (operation: Operation, behaviour: Behaviour) => void;
  readonly clock: Pick<Clock, "now" | "advance">;
  /** The requests received so far, with headers, bodies and problems. */
  readonly journal: MockJournal<Operation | Webhook>;
  /**
   * Waits for a call to an operation, or for a webhook, that matches the conditions. Resolves immediately if the
   * journal already contains one. Rejects after `timeout` milliseconds; default: 1000.
   */
  readonly waitFor: (operation: Operation | Webhook, options?: WaitOptions) => Promise<JournalEntry>;
  /**
   * Sends a webhook or callback that the document declares. Resolves to its journal entry, even if the receiver
   * responds with an error. Rejects if it can't be delivered.
   */
  readonly send: (webhook: Webhook, options?: SendOptions) => Promise<JournalEntry>;
  /** Returns the whole state as JSON, which you can save to a file or pass to `restore`. */
  readonly snapshot: () => Json;
  /** Restores a snapshot. Throws a TypeError if the value isn't a snapshot. */
  readonly restore: (snapshot: Json) => void;
  /** Resets state, clock, credentials, faults, overrides and journal. */
  readonly reset: () => void;
}
