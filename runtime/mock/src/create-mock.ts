import { listen, type ListenOptions, type MockServer } from "./adapters/listen.js";
import { toFetch, type Fetch } from "./adapters/to-fetch.js";
import { toHandlers, type HandlerMaker } from "./adapters/to-handlers.js";
import type { Core } from "./adapters/core.js";
import type { GivenCredential } from "./auth/gatekeeper.js";
import type { Behaviour, Behaviours } from "./behaviour.js";
import { Clock } from "./clock.js";
import { Source } from "./data/source.js";
import { Engine, type EngineOptions } from "./engine.js";
import type { Fault } from "./faults.js";
import type { JournalEntry } from "./journal.js";
import type { Json } from "./json.js";
import type { MockRequest, MockResponse } from "./message.js";
import { seededBytes } from "./seeded-bytes.js";
import { Spaces } from "./spaces.js";
import type { MockTables } from "./tables.js";

export interface MockOptions {
  /** Made-up values, ids, keys and nonces come from it: the same seed gives the same mock. Default: 1. */
  readonly seed?: number | string;
  /** `off`: every caller may do everything. Default: `strict`. */
  readonly auth?: "strict" | "off";
  /** The address that requests come from where no socket says it. Default: 127.0.0.1. */
  readonly address?: string;
  /** Whether versions end: 410 from their sunset on, by the mock's clock. Default: `ignore`. */
  readonly sunset?: "enforce" | "ignore";
  /** Where the clock begins: an instant. Default: the day of the newest version, so that tests do not age. */
  readonly now?: string | Date;
  /** `running`: the clock goes on by itself. Default: it stands until it is moved. */
  readonly clock?: "standing" | "running";
  /** Where nonces and tokens come from. Default: the seed. */
  readonly random?: (length: number) => Uint8Array;
  /** Whether each answer is held against its schema, a misfit being a 500: for tests of the mock itself. Default: false. */
  readonly checksAnswers?: boolean;
}

/** A server that is not there: it has state, knows its callers, and answers in the shape of the version that is asked for. */
export interface Mock<Operation extends string = string> {
  /** What opens it. */
  readonly credentials: GivenCredential;
  /** Answers in this process: give it to a client in place of `fetch`. */
  readonly fetch: Fetch;
  /** Answers over HTTP. */
  readonly listen: (options?: ListenOptions) => Promise<MockServer>;
  /** Handlers for MSW 2 or 3, made with the caller's own `http`: `setupServer(...mock.handlers(http))`. */
  readonly handlers: <H>(http: HandlerMaker<H>) => readonly H[];
  /** Makes the next calls of an operation go wrong. */
  readonly fail: (operation: Operation, fault: Fault) => void;
  /** Planned faults that no call has met yet. */
  readonly pendingFaults: () => readonly { readonly operation: string; readonly times: number }[];
  /** Does an operation by hand until the next reset. */
  readonly on: (operation: Operation, behaviour: Behaviour) => void;
  readonly clock: Pick<Clock, "now" | "advance">;
  /** The last thousand requests, with what was wrong with each. */
  readonly journal: (operation?: Operation) => readonly JournalEntry[];
  /** All that is remembered, as JSON: for `restore`, or for a file. */
  readonly snapshot: () => Json;
  readonly restore: (snapshot: Json) => void;
  /** Back to the beginning: state, clock, credentials, faults, overrides and journal. */
  readonly reset: () => void;
  /** Answers one request: what the other ways of asking stand on. */
  readonly handle: (request: MockRequest) => MockResponse;
}

/** Makes a mock of its tables, and of what was written by hand for them. */
export function createMockOf(tables: MockTables, behaviours: Behaviours, options: MockOptions = {}): Mock {
  const { seed = 1, address = "127.0.0.1" } = options;
  const given = credentialOf(`${seed}`);
  const spaces = new Spaces(() => new Engine(engineOptions(tables, behaviours, { options, given })));
  const engine = spaces.own;
  const beginning = engine.save();
  const core: Core = {
    handle: (request) => spaces.of(request).handle(request),
    owns: (url) => tables.apis.some(({ server }) => server !== "" && new URL(server).origin === url.origin),
    address: () => address,
  };
  return {
    credentials: given,
    fetch: toFetch(core),
    listen: (listening) => listen(core, listening),
    handlers: (http) => toHandlers(core, http),
    fail: (operation, fault) => engine.faults.plan(operation, fault),
    pendingFaults: () => engine.faults.pending,
    on: (operation, behaviour) => void engine.overrides.set(operation, behaviour),
    clock: { now: () => engine.clock.now(), advance: (by) => engine.clock.advance(by) },
    journal: (operation) => engine.journal.entries(operation),
    snapshot: () => structuredClone(engine.save()),
    restore: (snapshot) => engine.load(snapshot),
    reset: () => {
      spaces.clear();
      engine.load(beginning);
      engine.faults.clear();
      engine.overrides.clear();
      engine.journal.clear();
    },
    handle: core.handle,
  };
}

function engineOptions(
  tables: MockTables,
  behaviours: Behaviours,
  { options, given }: { readonly options: MockOptions; readonly given: GivenCredential },
): EngineOptions {
  const { seed = 1, auth = "strict", sunset = "ignore", now, clock = "standing", checksAnswers = false } = options;
  const start = now === undefined ? newestDay(tables) : new Date(now).getTime();
  return {
    tables,
    seed: `${seed}`,
    clock: new Clock(start, clock === "running" ? () => Date.now() : null),
    random: options.random ?? seededBytes(`${seed}`),
    given,
    auth,
    sunset,
    checksAnswers,
    behaviours,
  };
}

/** The day of the newest version, or one that is as good as any. */
function newestDay({ apis }: MockTables): number {
  const days = apis.flatMap(({ versions }) => versions).filter((version) => /^\d{4}-\d{2}-\d{2}$/.test(version));
  return Date.parse(`${[...days].sort().at(-1) ?? "2025-01-01"}T00:00:00Z`);
}

function credentialOf(seed: string): GivenCredential {
  const source = new Source(`${seed}/credential`);
  return { user: source.letters(8), password: source.uuid() };
}
