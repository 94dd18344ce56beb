import { listen, type MockServer } from "./adapters/node/listen.js";
import type { ListenOptions } from "./adapters/node/listen-options.js";
import { toFetch, type Fetch } from "./adapters/fetch/to-fetch.js";
import { toHandlers, type HandlerMaker } from "./adapters/to-handlers.js";
import type { Core } from "./adapters/core.js";
import type { DefaultCredential } from "./auth/default-credential.js";
import { generateCredential } from "./auth/generate-credential.js";
import { checkFault } from "./control/check-fault.js";
import { createControl } from "./control/create-control.js";
import { createOperationFinder } from "./control/create-operation-finder.js";
import { listOperations, type MockedOperation } from "./control/list-operations.js";
import { readSnapshot } from "./control/read-snapshot.js";
import type { Behaviour, Behaviours } from "./behaviour.js";
import { applyStatusChoices, readChoices, type Choices } from "./tables/choices.js";
import { Clock } from "./state/clock.js";
import { Engine } from "./engine.js";
import type { EngineOptions } from "./options/engine-options.js";
import type { Fault } from "./control/faults.js";
import { createMockJournal } from "./journal/create-mock-journal.js";
import { JournalBudget } from "./journal/journal-budget.js";
import type { JournalContext } from "./journal/journal-context.js";
import type { JournalEntry } from "./journal/journal-entry.js";
import type { MockJournal, WaitOptions } from "./journal/mock-journal.js";
import { Redactor } from "./journal/redactor.js";
import { waitForEntry } from "./journal/wait-for-entry.js";
import type { Json } from "./json.js";
import { createNameResolver, type NameResolver } from "./control/name-resolver.js";
import { Maker } from "./control/maker.js";
import type { MockRequest, MockResponse } from "./message.js";
import { checkMockOptions } from "./options/check-mock-options.js";
import type { MockOptions } from "./options/mock-options.js";
import { nameCredentials, type NamedCredentials } from "./control/name-credentials.js";
import type { Policy } from "./policy.js";
import { createProxy } from "./proxy/create-proxy.js";
import type { ProxiedMock, ProxyOptions } from "./proxy/proxy-options.js";
import { compileHost } from "./routing/compile-host.js";
import { Sender } from "./webhooks/sender.js";
import type { SendOptions, SentWebhook } from "./webhooks/webhook-options.js";
import { Spaces } from "./control/spaces.js";
import { newestVersionDay } from "./state/newest-version-day.js";
import { expandSeed, type ExpandedSeed } from "./state/expand-seed.js";
import type { MockTables } from "./tables/tables.js";

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
  /** The whole state as JSON, for `restore` or for a file. */
  readonly snapshot: () => Json;
  /** Restores a snapshot. Throws a TypeError if the value isn't a snapshot. */
  readonly restore: (snapshot: Json) => void;
  /** Resets state, clock, credentials, faults, overrides and journal. */
  readonly reset: () => void;
}

/** A stateful mock of an API: it authenticates callers and responds in the shape of the requested version. */
export interface Mock<
  Operation extends string = string,
  Credentials extends object = NamedCredentials,
  Ids extends object = Readonly<Record<string, string>>,
  Schemas extends object = Readonly<Record<string, Json>>,
  Webhook extends string = string,
> extends MockControls<Operation, Webhook> {
  /** Lists the webhooks and callbacks that `send` can send. */
  readonly webhooks: () => readonly SentWebhook[];
  /** The secret that signs webhooks and callbacks. */
  readonly webhookSecret: string;
  /** Valid credentials, by the name of the account or of the security scheme. */
  readonly credentials: Credentials;
  /** Ids of the initial entities, for tests. */
  readonly ids: Ids;
  /** Handles requests in this process; pass it to a client as its `fetch`. */
  readonly fetch: Fetch;
  /** Starts an HTTP server. */
  readonly listen: (options?: ListenOptions) => Promise<MockServer>;
  /** Creates handlers for MSW 2 or 3 with your `http`: `setupServer(...mock.handlers(http))`. */
  readonly handlers: <H>(http: HandlerMaker<H>) => readonly H[];
  /** Generates a valid value of a named schema, and keeps the given properties. The value isn't added to the state. */
  readonly make: <Name extends keyof Schemas & string>(name: Name, given?: Partial<Schemas[Name]>) => Schemas[Name];
  /** Returns the controls of a separate state, which requests select with the header `x-almanac-space`. */
  readonly space: (name: string) => MockControls<Operation, Webhook>;
  /** Lists all operations and how each one's responses are produced. */
  readonly operations: () => readonly MockedOperation[];
  /** Puts the mock in front of a real server, or serves recordings of one. Throws a TypeError if the URL or the recordings are invalid. */
  readonly proxied: (options: ProxyOptions) => ProxiedMock;
  /** Handles one request. `fetch`, `listen` and `handlers` are built on it. */
  readonly handle: (request: MockRequest) => MockResponse;
}

/** Creates a mock from its tables and its handwritten behaviors. */
export function createMockOf(
  tables: MockTables,
  behaviours: Behaviours,
  options: MockOptions = {},
  policy: Policy = {},
): Mock {
  checkMockOptions(options);
  const { seed = 1, address = "127.0.0.1" } = options;
  const resolve = createNameResolver(tables);
  const resolvedBehaviours = resolveNames(behaviours, resolve);
  const credential = generateCredential(`${seed}`);
  const expandedSeed = expandSeed(tables.seed, `${seed}`);
  const choices = readChoices(tables.choices, options.choices ?? {});
  const adjustedTables = applyStatusChoices(tables, choices);
  const maker = new Maker(adjustedTables, `${seed}`);
  const journalBudget = new JournalBudget();
  const setup = { options, credential, policy, expandedSeed, choices, journalBudget };
  const sender = new Sender({
    ...options.webhooks,
    apis: tables.apis,
    seed: `${seed}`,
    random: options.random ?? null,
  });
  const spaces = new Spaces(() => {
    const engine = new Engine(engineOptions(adjustedTables, resolvedBehaviours, setup));
    sender.follow(engine);
    return engine;
  });
  const mainEngine = spaces.main;
  const initialSnapshot = mainEngine.save();
  const { controlToken = null, onResponse = null } = options;
  const handle = (request: MockRequest): MockResponse => {
    const response = spaces.handle(request);
    const entry = onResponse === null ? undefined : spaces.of(request).journal.exchanges().at(-1);
    if (entry !== undefined) onResponse?.(redactor.redact(entry.reveal(), entry.isToken));
    return response;
  };
  const reset = (engine: Engine): void => {
    if (engine === mainEngine) {
      spaces.clear();
      maker.reset();
      sender.reset();
    }
    spaces.settle(engine);
    engine.load(initialSnapshot);
    engine.faults.clear();
    engine.overrides.clear();
    engine.journal.clear();
  };
  const operationNames = new Set(tables.apis.flatMap((api) => api.operations.map(({ name }) => name)));
  const isKnown = (name: string): boolean => operationNames.has(name) || sender.names.includes(name);
  const redactor = new Redactor(tables);
  const findOperations = createOperationFinder(tables, resolve);
  const controlContext: ControlContext = { reset, resolve, findOperations, redactor, isKnown, sender };
  const operations = (): readonly MockedOperation[] => listOperations(tables, resolvedBehaviours);
  const control =
    controlToken === null || controlToken === ""
      ? null
      : createControl({
          token: controlToken,
          engineOf: (request) => spaces.of(request),
          reset,
          findOperations,
          journalOf: (engine) => createMockJournal({ ...controlContext, journal: () => engine.journal }),
          proxyReport: () => (proxy?.report() ?? []) as unknown as Json,
          send: (name, sendOptions, engine) => sender.sendLater(name, sendOptions, engine),
        });
  let proxy: ProxiedMock | null = null;
  const core: Core = {
    handle: control === null ? handle : (request) => control(request) ?? handle(request),
    owns: (url) => tables.apis.some(({ server }) => server !== "" && new URL(server).origin === url.origin),
    address: () => address,
  };
  return {
    credentials: mergeCredentials(nameCredentials(tables.apis, credential), expandedSeed.credentials),
    ids: expandedSeed.ids,
    webhooks: () => sender.webhooks,
    webhookSecret: sender.secret,
    fetch: toFetch(core),
    listen: (listenOptions) => listen(core, listenOptions),
    handlers: (http) => toHandlers(core, http),
    // The given and returned values are JSON; the generated declarations have the exact types.
    make: (name, value) => maker.make(name, value as Json | undefined, mainEngine.clock.now()),
    ...controlsOf(() => mainEngine, controlContext),
    space: (name) => controlsOf(() => spaces.named(name), controlContext),
    operations,
    handle: core.handle,
    proxied: (proxyOptions) => {
      const parts = {
        host: compileHost(adjustedTables),
        redactor,
        engineOf: (request: MockRequest) => spaces.of(request),
      };
      return (proxy = createProxy(proxyOptions, { ...parts, local: proxyOptions.local ?? core.handle }));
    },
  };
}

interface ControlContext extends Omit<JournalContext, "journal"> {
  readonly reset: (engine: Engine) => void;
  readonly resolve: NameResolver;
  /** Throws if the name of the operation is unknown. */
  readonly findOperations: NameResolver;
  readonly sender: Sender;
}

/** Resolves aliases, because a behavior can be registered under an alias of its operation. */
function resolveNames(behaviours: Behaviours, resolve: NameResolver): Behaviours {
  const entries = Object.entries(behaviours);
  return Object.fromEntries(entries.flatMap(([alias, each]) => resolve(alias).map((name) => [name, each] as const)));
}

/** The controls look up the engine on every call, because a space can be removed and created again in between. */
function controlsOf(engine: () => Engine, { reset, findOperations, sender, ...names }: ControlContext): MockControls {
  const journalContext = { ...names, journal: () => engine().journal };
  return {
    fail: (operation, fault) => {
      const names = findOperations(operation);
      checkFault("fail", fault);
      engine().faults.plan(operation, fault, names);
    },
    pendingFaults: () => engine().faults.pending,
    on: (operation, behaviour) => {
      for (const name of findOperations(operation)) engine().overrides.set(name, behaviour);
    },
    clock: { now: () => engine().clock.now(), advance: (by) => engine().clock.advance(by) },
    journal: createMockJournal(journalContext),
    waitFor: (operation, waitOptions = {}) => waitForEntry(operation, waitOptions, journalContext),
    send: async (name, sendOptions = {}) => {
      const exchange = await sender.send(name, sendOptions, engine());
      return names.redactor.redact(exchange.reveal());
    },
    snapshot: () => structuredClone(engine().save()),
    restore: (snapshot) => engine().load(readSnapshot(snapshot)),
    reset: () => reset(engine()),
  };
}

interface MockSetup {
  readonly options: MockOptions;
  readonly credential: DefaultCredential;
  readonly policy: Policy;
  readonly expandedSeed: ExpandedSeed;
  readonly choices: Choices;
  readonly journalBudget: JournalBudget;
}

function engineOptions(
  tables: MockTables,
  behaviours: Behaviours,
  { options, credential, policy, expandedSeed, choices, journalBudget }: MockSetup,
): EngineOptions {
  const {
    seed = 1,
    auth = "strict",
    validateRequests = "enforce",
    links = "request",
    sunset = "ignore",
    now,
    clock = "manual",
    validateResponses = false,
    limits = "enforce",
  } = options;
  const start = now === undefined ? newestVersionDay(tables) : new Date(now).getTime();
  return {
    tables,
    entities: expandedSeed.entities,
    seedCredentials: expandedSeed.credentials,
    policy,
    seed: `${seed}`,
    clock: new Clock(start, clock === "running" ? () => Date.now() : null),
    random: options.random ?? null,
    defaultCredential: credential,
    auth,
    validateRequests,
    links,
    sunset,
    validateResponses,
    limits,
    choices,
    behaviours,
    journalBudget,
  };
}

/** Overrides the values of the generated credentials with those of the seed. */
function mergeCredentials(generated: NamedCredentials, seed: NamedCredentials): NamedCredentials {
  const names = new Set([...Object.keys(generated), ...Object.keys(seed)]);
  return Object.fromEntries([...names].map((name) => [name, { ...generated[name], ...seed[name] }]));
}
