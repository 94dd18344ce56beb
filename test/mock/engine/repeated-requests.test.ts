import { expect, it } from "vitest";
import { RepeatedRequests } from "../../../runtime/mock/dist/engine/repeated-requests.js";
import { Recording } from "../../../runtime/mock/dist/engine/recording.js";
import type { Mock } from "../../../runtime/mock/dist/create-mock.js";
import { SeededRandom } from "../../../runtime/mock/dist/data/random/seeded-random.js";
import { Clock } from "../../../runtime/mock/dist/state/clock.js";
import { State } from "../../../runtime/mock/dist/state/state.js";
import { callerOf, mockOf, type CallInput } from "../../support/mock-of.js";

const boat = `content: { application/json: { schema: { $ref: "#/components/schemas/Boat" } } }`;
const document = `
openapi: 3.1.0
info: { title: Harbor, version: "1" }
security: [{ key: [] }]
x-mock:
  limits: [{ paths: [/boats], capacity: 40, refill: 40, seconds: 60 }]
  resources: { boats: { computed: { seen: { now: shown } } } }
paths:
  /boats:
    post:
      operationId: addBoat
      requestBody: { ${boat} }
      responses: { "201": { description: x, ${boat} } }
    get:
      operationId: listBoats
      parameters:
        - { name: limit, in: query, schema: { type: integer } }
        - { name: X-Color, in: header, schema: { type: string, enum: [red, blue] } }
        - { name: color, in: cookie, schema: { type: string, enum: [red, blue] } }
      responses:
        "200":
          description: x
          headers: { Last-Modified: { required: true, schema: { type: string } } }
          content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Boat" } } } }
  /boats/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getBoat
      responses:
        "200":
          description: x
          headers: { ETag: { schema: { type: string } } }
          content:
            application/json: { schema: { $ref: "#/components/schemas/Boat" } }
            application/xml: { schema: { $ref: "#/components/schemas/Boat" } }
        "404": { description: x }
    patch: { operationId: paintBoat, requestBody: { ${boat} }, responses: { "200": { description: x, ${boat} } } }
    delete: { operationId: sinkBoat, responses: { "204": { description: x } } }
  /tide:
    get:
      operationId: getTide
      security: []
      responses: { "200": { description: x, content: { application/json: { schema: { type: object, required: [at], properties: { at: { type: string, format: date-time } } } } } } }
components:
  securitySchemes: { key: { type: apiKey, in: header, name: X-Key } }
  schemas:
    Boat: { type: object, properties: { id: { type: string }, color: { type: string }, seen: { type: string, format: date-time } } }
`;
const plain = { "x-almanac-space": "plain" };

/** Sends the same requests to the mock, which remembers them, and to a space, which doesn't. */
async function twins() {
  const mock: Mock = await mockOf(document, { auth: "strict", now: "2025-01-01T00:00:00Z" });
  const [call, space] = [callerOf(mock), mock.space("plain")];
  const key = mock.credentials["key"]?.["key"] ?? "";
  const show = (line: string, input: CallInput) => {
    const { status, body, headers } = call(line, input);
    const names = ["content-type", "etag", "last-modified", "ratelimit-limit", "ratelimit-remaining", "retry-after"];
    return { status, body, headers: names.map(headers) };
  };
  const compare = (line: string, { headers = {}, body }: CallInput = {}): number => {
    const sent = { "x-key": key, ...headers };
    const remembered = show(line, { headers: sent, body });
    expect(remembered, line).toEqual(show(line, { headers: { ...sent, ...plain }, body }));
    return remembered.status;
  };
  const problems = (from: Pick<Mock, "journal">) =>
    from.journal().map(({ operation, problems }) => [operation, problems]);
  const expectSameJournals = (): void => expect(problems(mock)).toEqual(problems(space));
  return { mock, key, space, compare, expectSameJournals };
}

it("a repeated request gets the response that it would get from a mock that doesn't remember requests", async () => {
  const { mock, space, compare, expectSameJournals } = await twins();
  const random = new SeededRandom("repeated requests");
  const ids = ["a", "b", "c"];
  const headers: readonly CallInput["headers"][] = [
    {},
    {},
    {},
    { accept: "application/xml" },
    { accept: "text/plain" },
    { "x-key": "wrong" },
    { "x-color": "red" },
    { "x-color": "green" },
    { cookie: "color=blue" },
    { cookie: "color=pink" },
    { prefer: "code=404" },
    { range: "bytes=0-3" },
    { "if-none-match": "*" },
  ];
  const targets = [...ids.map((id) => `/boats/${id}`), "/boats", "/boats?limit=1", "/boats?limit=x", "/tide", "/none"];
  const saved = [mock.snapshot(), space.snapshot()] as const;
  const statuses = new Set<number>();
  const changes: readonly (() => unknown)[] = [
    () => compare("POST /boats", { body: { id: random.pick(ids), color: random.letters(3) } }),
    () => compare(`PATCH /boats/${random.pick(ids)}`, { body: { color: random.letters(3) } }),
    () => compare(`DELETE /boats/${random.pick(ids)}`),
    () => [mock, space].map(({ clock }) => clock.advance("90s")),
    () => [mock, space].map(({ fail }) => fail("getBoat", { status: 503 })),
    () => [mock, space].map(({ on }) => on("getTide", ({ reply }) => reply({ at: "2030-01-01T00:00:00Z" }))),
    () => [mock, space].map((each, index) => each.restore(saved[index === 0 ? 0 : 1])),
  ];
  for (let step = 0; step < 600; step += 1) {
    if (step % 5 === 0) random.pick(changes)?.();
    const target = random.pick(targets) ?? "";
    const sent = random.pick(headers) ?? {};
    for (let repeat = 0; repeat < 3; repeat += 1) statuses.add(compare(`GET ${target}`, { headers: sent }));
  }
  expect([...statuses].sort()).toEqual(expect.arrayContaining([200, 304, 400, 401, 404, 406, 429, 503]));
  expectSameJournals();
});

it("each repetition takes a token from the rate limit", async () => {
  const { mock, key } = await twins();
  const call = callerOf(mock);
  const remaining = Array.from({ length: 5 }, () =>
    call("GET /boats", { headers: { "x-key": key } }).header("ratelimit-remaining"),
  );
  expect(remaining).toEqual(["39", "38", "37", "36", "35"]);
});

it.each<[title: string, change: (mock: Mock) => void, expected: unknown]>([
  ["a planned fault", ({ fail }) => fail("getTide", { status: 503 }), [503, 200]],
  ["an override", ({ on }) => on("getTide", ({ notFound }) => notFound("tides", "1")), [404, 404]],
])("%s applies to the next repetition", async (_, change, expected) => {
  const { mock } = await twins();
  const call = callerOf(mock);
  const read = (): number => call("GET /tide").status;
  expect([read(), read(), read()]).toEqual([200, 200, 200]);
  change(mock);
  expect([read(), read()]).toEqual(expected);
});

it("a repetition by another caller is authenticated, and has the caller's own rate limit", async () => {
  const { mock, key } = await twins();
  const call = callerOf(mock);
  const read = (sent: string): number => call("GET /boats", { headers: { "x-key": sent } }).status;
  expect([read(key), read(key), read(key), read("wrong"), read(key)]).toEqual([200, 200, 200, 401, 200]);
  for (let count = 0; count < 36; count += 1) read(key);
  expect([read("wrong"), read(key)]).toEqual([401, 429]);
});

it("a change of the returned response doesn't change the next one", async () => {
  const { mock } = await twins();
  const get = () =>
    mock.handle({ method: "GET", target: "/tide", header: () => null, body: null, address: "127.0.0.1" });
  const responses = Array.from({ length: 4 }, get);
  (responses[3]?.headers as unknown[]).length = 0;
  expect(get()).toEqual(responses[2]);
});

it("a request is known from its third repetition on, until the state, the time or a header that was read changes", () => {
  const state = new State({});
  const clock = new Clock(0);
  const repeated = new RepeatedRequests({ state, clock });
  const request = (accept: string) => ({
    method: "GET",
    target: "/",
    header: (name: string) => (name === "accept" ? accept : name),
    body: null,
    address: "",
  });
  const response = { status: 200, headers: [], body: "x", transportFault: null };
  /** Handles a request, and returns whether it was known. */
  const handle = (accept = "a/b", readsTime = false): boolean => {
    const found = repeated.find(request(accept));
    if (!(found instanceof Recording)) return found !== null;
    found.request.header("accept");
    if (readsTime) clock.now();
    const exchange = { request: found.request } as Parameters<RepeatedRequests["add"]>[1]["exchange"];
    repeated.add(found, { exchange, response, problems: [] });
    return false;
  };
  expect([handle(), handle(), handle(), handle()]).toEqual([false, false, true, true]);
  expect([handle("c/d"), handle("c/d"), handle()]).toEqual([false, true, false]);
  clock.advance("1s");
  expect(handle()).toBe(true);
  state.put("boats", ["a"], {});
  expect([handle("a/b", true), handle("a/b", true), handle()]).toEqual([false, false, true]);
  clock.advance("1s");
  expect(handle()).toBe(false);
  state.files.put("/", { mediaType: "a/b", bytes: new Uint8Array() });
  expect(handle()).toBe(false);
});
