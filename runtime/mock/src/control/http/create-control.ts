import { constantTimeEqual } from "../../auth/constant-time-equal.js";
import { readBearer } from "../../auth/read-bearer.js";
import { isObject, member, type Json } from "../../json.js";
import type { JournalEntry } from "../../journal/journal-entry.js";
import { readFilter } from "../../journal/read-filter.js";
import type { MockRequest, MockResponse } from "../../message.js";
import { readSnapshot } from "../read-snapshot.js";
import { changeClock } from "./change-clock.js";
import type { ControlOptions, ControlRequest, Handler } from "./control-request.js";
import { cancelFaults } from "./cancel-faults.js";
import { listFaults } from "./list-faults.js";
import { listEntities } from "./list-entities.js";
import { listResources } from "./list-resources.js";
import { planFault } from "./plan-fault.js";
import { removeEntity } from "./remove-entity.js";
import { sampleEntity } from "./sample-entity.js";
import { StateConflict } from "./state-conflict.js";
import { streamJournal } from "./stream-journal.js";
import { timeOf } from "./time-of.js";
import { writeEntity } from "./write-entity.js";

const prefix = "/__almanac/";

/** The path of the stream of journal entries, whose response isn't JSON. */
const events = "journal/events";

type Methods = Readonly<Partial<Record<string, Handler>>>;

const handlers: ReadonlyMap<string, Methods> = /*@__PURE__*/ new Map<string, Methods>([
  ["snapshot", { GET: ({ engine }) => engine.save(), PUT: restore }],
  ["reset", { POST: reset }],
  [
    "journal",
    {
      GET: ({ engine, query, options }) => toJson(options.journalOf(engine)(query.get("operation") ?? undefined)),
    },
  ],
  ["journal/find", { POST: findEntries }],
  [events, { GET: () => undefined }],
  ["operations", { GET: ({ options }) => options.operations() as unknown as Json }],
  ["state", { GET: listResources }],
  ["state/entities", { GET: listEntities, PUT: writeEntity, DELETE: removeEntity }],
  ["state/sample", { POST: sampleEntity }],
  ["spaces", { GET: ({ options }) => options.spaces() }],
  ["send", { POST: send }],
  ["proxy", { GET: ({ options }) => options.proxyReport() }],
  ["clock", { GET: ({ engine }) => timeOf(engine), POST: changeClock }],
  ["faults", { GET: listFaults, POST: planFault, DELETE: cancelFaults }],
]);

/** Creates the handler for requests below `/__almanac/`. It returns null for all other paths. */
export function createControl(options: ControlOptions): (request: MockRequest) => MockResponse | null {
  return (request) => {
    if (!request.target.startsWith(prefix)) return null;
    const sent = readBearer(request) ?? "";
    if (!options.tokens.some((token) => constantTimeEqual(sent, token)))
      return respond(401, { error: "The control interface needs its bearer token." }, ["WWW-Authenticate", "Bearer"]);
    const { pathname, searchParams: query } = new URL(request.target, "http://mock");
    const name = pathname.slice(prefix.length);
    const methods = handlers.get(name);
    if (methods === undefined)
      return respond(404, { error: `Unknown path. Use one of ${[...handlers.keys()].join(", ")}.` });
    const handler = Object.hasOwn(methods, request.method) ? methods[request.method] : undefined;
    const allowed = Object.keys(methods).join(", ");
    if (handler === undefined) return respond(405, { error: `${name} supports only ${allowed}.` }, ["Allow", allowed]);
    if (name === events) return streamJournal(options.engineOf(request), options);
    try {
      const value = handler({ engine: options.engineOf(request), query, body: parseBody(request), options });
      return value === undefined ? respond(204) : respond(200, value);
    } catch (error) {
      if (error instanceof StateConflict) return respond(409, { error: error.message, entity: error.entity });
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

function respond(status: number, value?: Json, ...headers: readonly (readonly [string, string])[]): MockResponse {
  const type = value === undefined ? [] : [["Content-Type", "application/json"] as const];
  const body = value === undefined ? null : JSON.stringify(value);
  return { status, headers: [...type, ["Cache-Control", "no-store"], ...headers], body, transportFault: null };
}
