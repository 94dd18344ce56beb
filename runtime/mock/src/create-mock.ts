import type { Core } from "./adapters/core.js";
import { toFetch, type Fetch } from "./adapters/fetch/to-fetch.js";
import type { ListenOptions } from "./adapters/node/listen-options.js";
import { listen, type MockServer } from "./adapters/node/listen.js";
import { toHandlers, type HandlerMaker } from "./adapters/to-handlers.js";
import { generateCredential } from "./auth/generate-credential.js";
import type { Behaviours } from "./behaviour.js";
import { controlsOf, type ControlContext } from "./control/controls-of.js";
import { createControl } from "./control/http/create-control.js";
import { createOperationFinder } from "./control/create-operation-finder.js";
import { listOperations, type MockedOperation } from "./control/list-operations.js";
import { Maker } from "./control/maker.js";
import { mergeCredentials } from "./control/merge-credentials.js";
import type { MockControls } from "./control/mock-controls.js";
import { nameCredentials, type NamedCredentials } from "./control/name-credentials.js";
import { createNameResolver, type NameResolver } from "./control/name-resolver.js";
import { accessTokensOf } from "./options/access-tokens-of.js";
import { Snapshots } from "./control/snapshots.js";
import { Spaces } from "./control/spaces.js";
import { Engine } from "./engine.js";
import { createMockJournal } from "./journal/create-mock-journal.js";
import { JournalBudget } from "./journal/journal-budget.js";
import { Redactor } from "./journal/redactor.js";
import type { Json } from "./json.js";
import type { MockRequest, MockResponse } from "./message.js";
import { checkArgument } from "./options/check-argument.js";
import { checkMockOptions } from "./options/check-mock-options.js";
import type { MockOptions } from "./options/mock-options.js";
import { toEngineOptions } from "./options/to-engine-options.js";
import type { Policy } from "./policy.js";
import { createProxy } from "./proxy/create-proxy.js";
import type { ProxiedMock, ProxyOptions } from "./proxy/proxy-options.js";
import { compileHost } from "./routing/compile-host.js";
import { expandSeed } from "./state/expand-seed.js";
import { applyStatusChoices, readChoices } from "./tables/choices.js";
import type { MockTables } from "./tables/tables.js";
import { Sender } from "./webhooks/sender.js";
import type { SentWebhook } from "./webhooks/webhook-options.js";

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
  const openedAt = Date.now();
  const setup = { options, credential, policy, expandedSeed, choices, journalBudget, openedAt };
  const sender = new Sender({
    ...options.webhooks,
    apis: tables.apis,
    seed: `${seed}`,
    random: options.random ?? null,
  });
  const spaces = new Spaces((isMain) => {
    const engine = new Engine(
      toEngineOptions(adjustedTables, resolvedBehaviours, { ...setup, remembersRequests: isMain }),
    );
    sender.follow(engine);
    return engine;
  });
  const mainEngine = spaces.main;
  const initialSnapshot = mainEngine.save();
  const { onResponse = null } = options;
  const accessTokens = accessTokensOf(options);
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
  const snapshots = new Snapshots();
  const redactor = new Redactor(tables);
  const findOperations = createOperationFinder(tables, resolve);
  const findCalls = createOperationFinder(tables, resolve, sender.names);
  const controlContext: ControlContext = { reset, resolve: findCalls, findOperations, redactor, sender, snapshots };
  const operations = (): readonly MockedOperation[] => listOperations(tables, resolvedBehaviours);
  const control =
    accessTokens.length === 0
      ? null
      : createControl({
          tokens: accessTokens,
          engineOf: (request) => spaces.of(request),
          reset,
          tables: adjustedTables,
          spaces: () => spaces.names,
          operations,
          show: (exchange) => redactor.redact(exchange.reveal(), exchange.isToken),
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
    space: (name) => {
      checkArgument("space", name, "string");
      return controlsOf(() => spaces.named(name), controlContext);
    },
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

/** Resolves aliases, because a behavior can be registered under an alias of its operation. */
function resolveNames(behaviours: Behaviours, resolve: NameResolver): Behaviours {
  const entries = Object.entries(behaviours);
  return Object.fromEntries(entries.flatMap(([alias, each]) => resolve(alias).map((name) => [name, each] as const)));
}
