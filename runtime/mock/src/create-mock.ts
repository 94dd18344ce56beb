import { listen, type ListenOptions, type MockServer } from "./adapters/node/listen.js";
import { toFetch, type Fetch } from "./adapters/fetch/to-fetch.js";
import { toHandlers, type HandlerMaker } from "./adapters/to-handlers.js";
import type { Core } from "./adapters/core.js";
import type { GivenCredential } from "./auth/gatekeeper.js";
import { createControl } from "./control/create-control.js";
import { listOperations, type MockedOperation } from "./control/list-operations.js";
import { readSnapshot } from "./control/read-snapshot.js";
import type { Behaviour, Behaviours } from "./behaviour.js";
import { chooseStatuses, readChoices, type Choices } from "./tables/choices.js";
import { Clock } from "./state/clock.js";
import { Source } from "./data/sample/source.js";
import { Engine, type EngineOptions } from "./engine.js";
import type { Fault } from "./control/faults.js";
import type { JournalEntry } from "./control/journal.js";
import type { Json } from "./json.js";
import { Maker } from "./control/maker.js";
import type { MockRequest, MockResponse } from "./message.js";
import { nameCredentials, type NamedCredentials } from "./control/name-credentials.js";
import type { Policy } from "./policy.js";
import { Spaces } from "./control/spaces.js";
import { expandSeed, type ExpandedSeed } from "./state/expand-seed.js";
import type { MockTables } from "./tables/tables.js";

export interface MockOptions {
  /** Made-up values, ids, keys and nonces come from it: the same seed gives the same mock. Default: 1. */
  readonly seed?: number | string;
  /** `off`: every caller may do everything. Default: `strict`. */
  readonly auth?: "strict" | "off";
  /** The address that requests come from where no socket says it. Default: 127.0.0.1. */
  readonly address?: string;
  /** Whether versions end: 410 from their sunset on, by the mock's clock. Default: `ignore`. */
  readonly sunset?: "enforce" | "ignore";
  /** `count`: rate limits are told in headers, and refuse nobody. Default: `enforce`. */
  readonly limits?: "enforce" | "count";
  /** What is not known of the real server, by the names that the package's README has. */
  readonly choices?: Readonly<Record<string, string>>;
  /** Where the clock begins: an instant. Default: the day of the newest version, so that tests do not age. */
  readonly now?: string | Date;
  /** `running`: the clock goes on by itself. Default: it stands until it is moved. */
  readonly clock?: "standing" | "running";
  /** Where nonces and tokens come from. Default: the seed. */
  readonly random?: (length: number) => Uint8Array;
  /** Whether each answer is held against its schema, a misfit being a 500: for tests of the mock itself. Default: false. */
  readonly checksAnswers?: boolean;
  /** Opens the control interface, `/__almanac/` of the server, to who sends it as a bearer token. Default: null, there is none. */
  readonly controlToken?: string | null;
  /** Hears of each request when it has been answered: for a log. */
  readonly onAnswer?: (entry: JournalEntry) => void;
}

/** What a test does with one state of a mock. */
export interface MockControls<Operation extends string = string> {
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
  /** Throws a TypeError for what is no snapshot. */
  readonly restore: (snapshot: Json) => void;
  /** Back to the beginning: state, clock, credentials, faults, overrides and journal. */
  readonly reset: () => void;
}

/** A server that is not there: it has state, knows its callers, and answers in the shape of the version that is asked for. */
export interface Mock<
  Operation extends string = string,
  Credentials extends object = NamedCredentials,
  Ids extends object = Readonly<Record<string, string>>,
  Schemas extends object = Readonly<Record<string, Json>>,
> extends MockControls<Operation> {
  /** What opens it, by the name of who has it, or of the security scheme. */
  readonly credentials: Credentials;
  /** What tests have to know of what is there from the start. */
  readonly ids: Ids;
  /** Answers in this process: give it to a client in place of `fetch`. */
  readonly fetch: Fetch;
  /** Answers over HTTP. */
  readonly listen: (options?: ListenOptions) => Promise<MockServer>;
  /** Handlers for MSW 2 or 3, made with the caller's own `http`: `setupServer(...mock.handlers(http))`. */
  readonly handlers: <H>(http: HandlerMaker<H>) => readonly H[];
  /** Makes up a value of a schema of the documents: what is given stays, the rest is valid. It is in no state. */
  readonly make: <Name extends keyof Schemas & string>(name: Name, given?: Partial<Schemas[Name]>) => Schemas[Name];
  /** The same controls, of the state of those requests that carry `x-almanac-space` with this name. */
  readonly space: (name: string) => MockControls<Operation>;
  /** What it answers, and where the answers come from. */
  readonly operations: () => readonly MockedOperation[];
  /** Answers one request: what the other ways of asking stand on. */
  readonly handle: (request: MockRequest) => MockResponse;
}

/** Makes a mock of its tables, and of what was written by hand for them. */
export function createMockOf(
  tables: MockTables,
  behaviours: Behaviours,
  options: MockOptions = {},
  policy: Policy = {},
): Mock {
  const { seed = 1, address = "127.0.0.1" } = options;
  const given = credentialOf(`${seed}`);
  const planted = expandSeed(tables.seed, `${seed}`);
  const choices = readChoices(tables.choices, options.choices ?? {});
  const chosen = chooseStatuses(tables, choices);
  const making = { options, given, policy, planted, choices };
  const maker = new Maker(chosen, `${seed}`);
  const spaces = new Spaces(() => new Engine(engineOptions(chosen, behaviours, making)));
  const engine = spaces.own;
  const beginning = engine.save();
  const { controlToken = null, onAnswer = null } = options;
  const answer = (request: MockRequest): MockResponse => {
    const own = spaces.of(request);
    const response = own.handle(request);
    const entry = onAnswer === null ? undefined : own.journal.entries().at(-1);
    if (entry !== undefined) onAnswer?.(entry);
    return response;
  };
  const reset = (which: Engine): void => {
    if (which === engine) {
      spaces.clear();
      maker.reset();
    }
    which.load(beginning);
    which.faults.clear();
    which.overrides.clear();
    which.journal.clear();
  };
  const operations = (): readonly MockedOperation[] => listOperations(tables, behaviours);
  const control =
    controlToken === null || controlToken === ""
      ? null
      : createControl({
          token: controlToken,
          engineOf: (request) => spaces.of(request),
          reset,
          knows: (name) => operations().some((each) => each.name === name),
        });
  const core: Core = {
    handle: control === null ? answer : (request) => control(request) ?? answer(request),
    owns: (url) => tables.apis.some(({ server }) => server !== "" && new URL(server).origin === url.origin),
    address: () => address,
  };
  return {
    credentials: { ...nameCredentials(tables.apis, given), ...planted.credentials },
    ids: planted.ids,
    fetch: toFetch(core),
    listen: (listening) => listen(core, listening),
    handlers: (http) => toHandlers(core, http),
    // What is given and what comes back are JSON: the generated types say which.
    make: (name, value) => maker.make(name, value as Json | undefined, engine.clock.now()),
    ...controlsOf(() => engine, reset),
    space: (name) => controlsOf(() => spaces.named(name), reset),
    operations,
    handle: core.handle,
  };
}

/** A space may have gone, and be another, from one call to the next. */
function controlsOf(engine: () => Engine, reset: (which: Engine) => void): MockControls {
  return {
    fail: (operation, fault) => engine().faults.plan(operation, fault),
    pendingFaults: () => engine().faults.pending,
    on: (operation, behaviour) => void engine().overrides.set(operation, behaviour),
    clock: { now: () => engine().clock.now(), advance: (by) => engine().clock.advance(by) },
    journal: (operation) => engine().journal.entries(operation),
    snapshot: () => structuredClone(engine().save()),
    restore: (snapshot) => engine().load(readSnapshot(snapshot)),
    reset: () => reset(engine()),
  };
}

interface Making {
  readonly options: MockOptions;
  readonly given: GivenCredential;
  readonly policy: Policy;
  readonly planted: ExpandedSeed;
  readonly choices: Choices;
}

function engineOptions(
  tables: MockTables,
  behaviours: Behaviours,
  { options, given, policy, planted, choices }: Making,
): EngineOptions {
  const {
    seed = 1,
    auth = "strict",
    sunset = "ignore",
    now,
    clock = "standing",
    checksAnswers = false,
    limits = "enforce",
  } = options;
  const start = now === undefined ? newestDay(tables) : new Date(now).getTime();
  return {
    tables,
    entities: planted.entities,
    policy,
    seed: `${seed}`,
    clock: new Clock(start, clock === "running" ? () => Date.now() : null),
    random: options.random ?? null,
    given,
    auth,
    sunset,
    checksAnswers,
    limits,
    choices,
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
