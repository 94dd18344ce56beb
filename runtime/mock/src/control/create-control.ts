import { constantTimeEqual } from "../auth/constant-time-equal.js";
import { readBearer } from "../auth/read-bearer.js";
import type { Engine } from "../engine.js";
import { member, type Json } from "../json.js";
import type { MockRequest, MockResponse } from "../message.js";
import { readFault } from "./read-fault.js";
import { readSnapshot } from "./read-snapshot.js";

export interface ControlOptions {
  /** Who has it may do everything. */
  readonly token: string;
  /** Whose state a request speaks of: that of its space, or the mock's own. */
  readonly engineOf: (request: MockRequest) => Engine;
  readonly reset: (engine: Engine) => void;
  /** Whether there is an operation of this name. */
  readonly knows: (operation: string) => boolean;
}

const prefix = "/__almanac/";

/** A request to the interface that has been let in. */
interface Order {
  readonly engine: Engine;
  readonly query: URLSearchParams;
  /** `undefined` where there is none. */
  readonly body: Json | undefined;
  readonly options: ControlOptions;
}

type Handler = (order: Order) => Json | undefined;

/** What can be asked, by path and method. `undefined` is answered with 204; what is thrown, with 400. */
const handlers: ReadonlyMap<string, Readonly<Partial<Record<string, Handler>>>> = /*@__PURE__*/ new Map<
  string,
  Readonly<Partial<Record<string, Handler>>>
>([
  ["snapshot", { GET: ({ engine }) => engine.save(), PUT: restore }],
  ["reset", { POST: reset }],
  ["journal", { GET: ({ engine, query }) => listEntries(engine, query.get("operation")) }],
  ["clock", { GET: ({ engine }) => tellTime(engine), POST: ({ engine, body }) => advance(engine, body) }],
  ["faults", { GET: ({ engine }) => engine.faults.pending.map((each) => ({ ...each })), POST: planFault }],
]);

/** Makes what answers requests below `/__almanac/`; null for all others, which are the mock's. */
export function createControl(options: ControlOptions): (request: MockRequest) => MockResponse | null {
  return (request) => {
    if (!request.target.startsWith(prefix)) return null;
    if (!constantTimeEqual(readBearer(request) ?? "", options.token))
      return say(401, { error: "The control interface is opened by its token." }, ["WWW-Authenticate", "Bearer"]);
    const { pathname, searchParams: query } = new URL(request.target, "http://mock");
    const name = pathname.slice(prefix.length);
    const methods = handlers.get(name);
    if (methods === undefined) return say(404, { error: `There is ${[...handlers.keys()].join(", ")}.` });
    const handler = Object.hasOwn(methods, request.method) ? methods[request.method] : undefined;
    const allowed = Object.keys(methods).join(", ");
    if (handler === undefined) return say(405, { error: `${name} takes ${allowed}.` }, ["Allow", allowed]);
    try {
      const said = handler({ engine: options.engineOf(request), query, body: readBody(request), options });
      return said === undefined ? say(204) : say(200, said);
    } catch (error) {
      return say(400, { error: error instanceof Error ? error.message : "The request is not understood." });
    }
  };
}

function readBody({ body }: MockRequest): Json | undefined {
  if (body === null) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(body)) as Json;
  } catch (error) {
    throw new TypeError("The body is not JSON.", { cause: error });
  }
}

function restore({ engine, body }: Order): undefined {
  engine.load(readSnapshot(body ?? null));
}

function reset({ engine, options }: Order): undefined {
  options.reset(engine);
}

function listEntries(engine: Engine, operation: string | null): Json {
  return engine.journal.entries(operation ?? undefined).map((entry) => ({ ...entry }));
}

function tellTime({ clock }: Engine): Json {
  return { now: new Date(clock.now()).toISOString() };
}

function advance(engine: Engine, body: Json | undefined): Json {
  const by = member(body, "advance");
  if (typeof by !== "number" && typeof by !== "string")
    throw new TypeError('Write {"advance": "1h"}, or a number of milliseconds.');
  engine.clock.advance(by);
  return tellTime(engine);
}

function planFault({ engine, body, options }: Order): undefined {
  const { operation, fault } = readFault(body ?? null);
  if (!options.knows(operation)) throw new RangeError(`There is no operation ${JSON.stringify(operation)}.`);
  engine.faults.plan(operation, fault);
}

function say(status: number, value?: Json, ...headers: readonly (readonly [string, string])[]): MockResponse {
  const type = value === undefined ? [] : [["Content-Type", "application/json"] as const];
  const body = value === undefined ? null : JSON.stringify(value);
  return { status, headers: [...type, ["Cache-Control", "no-store"], ...headers], body, mishap: null };
}
