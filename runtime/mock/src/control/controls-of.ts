import type { Engine } from "../engine.js";
import { createMockJournal } from "../journal/create-mock-journal.js";
import type { JournalContext } from "../journal/journal-context.js";
import { checkArgument } from "../options/check-argument.js";
import { waitForEntry } from "../journal/wait-for-entry.js";
import type { Sender } from "../webhooks/sender.js";
import { checkFault } from "./check-fault.js";
import type { MockControls } from "./mock-controls.js";
import type { NameResolver } from "./name-resolver.js";
import type { Snapshots } from "./snapshots.js";

export interface ControlContext extends Omit<JournalContext, "journal"> {
  readonly reset: (engine: Engine) => void;
  /** Throws if the name of the operation is unknown. */
  readonly findOperations: NameResolver;
  readonly sender: Sender;
  readonly snapshots: Snapshots;
}

/**
 * Creates the controls of an engine. They look up the engine on every call, because a space can be removed and
 * recreated between calls.
 */
export function controlsOf(
  engine: () => Engine,
  { reset, findOperations, sender, snapshots, ...names }: ControlContext,
): MockControls {
  const journalContext = { ...names, journal: () => engine().journal };
  return {
    fail: (operation, fault) => {
      const names = findOperations(operation);
      checkFault("fail", fault);
      engine().faults.plan(operation, fault, names);
    },
    pendingFaults: () => engine().faults.pending,
    on: (operation, behaviour) => {
      checkArgument("on", behaviour, "function");
      for (const name of findOperations(operation)) engine().overrides.set(name, behaviour);
    },
    clock: { now: () => engine().clock.now(), advance: (by) => engine().clock.advance(by) },
    journal: createMockJournal(journalContext),
    waitFor: (operation, waitOptions = {}) => waitForEntry(operation, waitOptions, journalContext),
    send: async (name, sendOptions = {}) => {
      const exchange = await sender.send(name, sendOptions, engine());
      return names.redactor.redact(exchange.reveal());
    },
    snapshot: () => snapshots.take(engine()),
    restore: (snapshot) => snapshots.restore(engine(), snapshot),
    reset: () => reset(engine()),
  };
}
