import { constantTimeEqual } from "../auth/constant-time-equal.js";
import { readBearer } from "../auth/read-bearer.js";
import type { Engine } from "../engine.js";
import { isObject, member, type Json } from "../json.js";
import { readFilter } from "../journal/read-filter.js";
import type { MockRequest, MockResponse } from "../message.js";
import type { JournalEntry } from "../journal/journal-entry.js";
import type { MockJournal } from "../journal/mock-journal.js";
import type { SendOptions } from "../webhooks/webhook-options.js";
import type { NameResolver } from "./name-resolver.js";
import { readFault } from "./read-fault.js";
import { readSnapshot } from "./read-snapshot.js";

export interface ControlOptions {
  /** The bearer token that allows access. */
  readonly token: string;
  /** Returns the engine of the space that the request selects, or the main engine if it selects none. */
  readonly engineOf: (request: MockRequest) => Engine;
  readonly reset: (engine: Engine) => void;
  readonly journalOf: (engine: Engine) => MockJournal;
  /** Throws if the name of the operation is unknown. */
  readonly findOperations: NameResolver;
  /** How the responses of the real server differ from the document. */
  readonly proxyReport: () => Json;
  /** Sends a webhook or callback. Throws if its name or receiver is invalid. */
  readonly send: (name: string, options: SendOptions, engine: Engine) => void;
}

const prefix = "/__almanac/";

interface ControlRequest {
  readonly engine: Engine;
  readonly query: URLSearchParams;
  /** `undefined` if the request has no body. */
  readonly body: Json | undefined;
  readonly options: ControlOptions;
}

/** Handles a request. Returns the body of a 200, or `undefined` for a 204. An error that it throws becomes a 400. */
type Handler = (request: ControlRequest) => Json | undefined;

const handlers: ReadonlyMap<string, Readonly<Partial<Record<string, Handler>>>> = /*@__PURE__*/ new Map<
  string,
  Readonly<Partial<Record<string, Handler>>>
>([
  ["snapshot", { GET: ({ engine }) => engine.save(), PUT: restore }],
  ["reset", { POST: reset }],
  [
    "journal",
    {
      GET: ({ engine, query, options }) => toJson(options.journalOf(engine)(query.get("operation") ?? undefined)),
    },
  ],
  ["journal/find", { POST: findEntries }],
  ["send", { POST: send }],
  ["proxy", { GET: ({ options }) => options.proxyReport() }],
  ["clock", { GET: ({ engine }) => timeOf(engine), POST: ({ engine, body }) => advance(engine, body) }],
  ["faults", { GET: ({ engine }) => engine.faults.pending.map((each) => ({ ...each })), POST: planFault }],
]);

/** Creates the handler for requests below `/__almanac/`. It returns null for all other paths. */
export function createControl(options: ControlOptions): (request: MockRequest) => MockResponse | null {
  return (request) => {
    if (!request.target.startsWith(prefix)) return null;
    if (!constantTimeEqual(readBearer(request) ?? "", options.token))
      return respond(401, { error: "The control interface needs its bearer token." }, ["WWW-Authenticate", "Bearer"]);
    const { pathname, searchParams: query } = new URL(request.target, "http://mock");
    const name = pathname.slice(prefix.length);
    const methods = handlers.get(name);
    if (methods === undefined)
      return respond(404, { error: `Unknown path. Use one of ${[...handlers.keys()].join(", ")}.` });
    const handler = Object.hasOwn(methods, request.method) ? methods[request.method] : undefined;
    const allowed = Object.keys(methods).join(", ");
    if (handler === undefined) return respond(405, { error: `${name} supports only ${allowed}.` }, ["Allow", allowed]);
    try {
      const value = handler({ engine: options.engineOf(request), query, body: parseBody(request), options });
      return value === undefined ? respond(204) : respond(200, value);
    } catch (error) {
      return respond(400, { error: error instanceof Error ? error.message : "The request is invalid." });
    }
  };
}

function parseBody({ body }: MockRequest): Json | undefined {
  if (body === null) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(body)) as Json;
  } catch (error) {
    throw new TypeError("The body is not JSON.", { cause: error });
  }
}

function restore({ engine, body }: ControlRequest): undefined {
  engine.load(readSnapshot(body ?? null));
}

function reset({ engine, options }: ControlRequest): undefined {
  options.reset(engine);
}

function findEntries({ engine, body, options }: ControlRequest): Json {
  if (!isObject(body))
    throw new TypeError('Send conditions, such as {"operation": "addPet", "body": {"name": "Rex"}}.');
  return toJson(options.journalOf(engine).find(readFilter(body)));
}

/** Serializing the entries omits properties that are `undefined`, so they can be treated as JSON. */
function toJson(entries: readonly JournalEntry[]): Json {
  return entries as unknown as Json;
}

function send({ engine, body, options }: ControlRequest): undefined {
  const [webhook, to] = [member(body, "webhook"), member(body, "to")];
  if (typeof webhook !== "string" || (to !== undefined && typeof to !== "string"))
    throw new TypeError('Send {"webhook": "orderPaid", "to": "http://localhost:3000/hooks"}, and optionally "body".');
  options.send(webhook, { to, body: member(body, "body") }, engine);
}

function timeOf({ clock }: Engine): Json {
  return { now: new Date(clock.now()).toISOString() };
}

function advance(engine: Engine, body: Json | undefined): Json {
  const by = member(body, "advance");
  if (typeof by !== "number" && typeof by !== "string")
    throw new TypeError('Send {"advance": "1h"}, or a number of milliseconds.');
  engine.clock.advance(by);
  return timeOf(engine);
}

function planFault({ engine, body, options }: ControlRequest): undefined {
  const { operation, fault } = readFault(body ?? null);
  engine.faults.plan(operation, fault, options.findOperations(operation));
}

function respond(status: number, value?: Json, ...headers: readonly (readonly [string, string])[]): MockResponse {
  const type = value === undefined ? [] : [["Content-Type", "application/json"] as const];
  const body = value === undefined ? null : JSON.stringify(value);
  return { status, headers: [...type, ["Cache-Control", "no-store"], ...headers], body, transportFault: null };
}
