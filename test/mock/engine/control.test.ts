import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Json } from "../../../runtime/mock/dist/json.js";
import { callerOf, mockOf } from "../../support/mock-of.js";

const document = readFileSync(new URL("petstore.yaml", import.meta.url), "utf8");
const mock = await mockOf(document);
const call = callerOf(mock);
const add = (name: string): unknown => call("POST /v2/pets", { body: { name } }).body;

describe("a planned fault", () => {
  it("applies to the given number of calls of its operation", () => {
    mock.reset();
    mock.fail("listPets", { status: 503, times: 2 });
    expect(mock.pendingFaults()).toEqual([{ operation: "listPets", times: 2 }]);
    expect(call("POST /v2/pets", { body: { name: "Rex" } }).status).toBe(201);
    expect([1, 2, 3].map(() => call("GET /v2/pets").status)).toEqual([503, 503, 200]);
    expect(mock.pendingFaults()).toEqual([]);
  });

  it("has the API's error format, changes no state and is recorded in the journal", () => {
    mock.reset();
    mock.fail("addPet", { status: 500 });
    expect(call("POST /v2/pets", { body: { name: "Rex" } }).body).toEqual({
      code: 500,
      message: "Internal Server Error",
    });
    expect(call("GET /v2/pets").body).toEqual([]);
    expect(mock.journal("addPet")).toMatchObject([
      {
        method: "POST",
        target: "/v2/pets",
        operation: "addPet",
        status: 500,
        problems: ["A planned fault was applied."],
      },
    ]);
  });

  it("of 429 sends `Retry-After` once", () => {
    mock.reset();
    mock.fail("listPets", { status: 429, retryAfter: 7 });
    const answer = call("GET /v2/pets");
    expect([answer.status, answer.headers("retry-after")]).toEqual([429, ["7"]]);
    mock.fail("listPets", { status: 503, retryAfter: 9 });
    expect(call("GET /v2/pets").headers("retry-after")).toEqual(["9"]);
  });

  it("takes precedence over the problems of the call", () => {
    mock.reset();
    mock.fail("addPet", { status: 503 });
    expect(call("POST /v2/pets", { body: {} })).toMatchObject({ status: 503, body: { code: 503 } });
    expect(mock.journal().at(-1)?.problems).toEqual(["body /name is required.", "A planned fault was applied."]);
  });

  it("can affect only the transport of a response", () => {
    mock.reset();
    const plan = { latency: 5, end: "truncated" } as const;
    mock.fail("addPet", plan);
    const body = new TextEncoder().encode('{"name":"Rex"}');
    const answer = mock.handle({ method: "POST", target: "/v2/pets", header: () => null, body, address: "" });
    expect([answer.status, answer.transportFault]).toEqual([201, plan]);
    mock.fail("listPets", { end: "reset" });
    return expect(mock.fetch("https://any.example.com/v2/pets")).rejects.toThrow(TypeError);
  });
});

it("replaces the behavior of an operation until the next reset", () => {
  mock.reset();
  mock.on("getPet", ({ path }) => ({ kind: "not-found", resource: "pet", key: path["petId"] ?? "" }));
  add("Rex");
  expect(call("GET /v2/pets/1").body).toEqual({ code: 404, message: 'No pet with id "1".' });
  mock.reset();
  add("Rex");
  expect(call("GET /v2/pets/1").status).toBe(200);
});

it("records the requests in order, with their problems", () => {
  mock.reset();
  for (const line of ["GET /v2/pets?limit=0", "DELETE /v2/pets", "GET /v2", "GET /v2/pets/7"]) call(line);
  expect(mock.journal().map(({ operation, status, problems }) => [operation, status, ...problems])).toEqual([
    ["listPets", 400, "query limit must be >= 1."],
    [null, 405, "The path supports only GET, POST."],
    [null, 404, "No operation has this path."],
    ["getPet", 404, 'No pet with id "7".'],
  ]);
});

describe("the state", () => {
  it("is saved as JSON and restored", () => {
    mock.reset();
    const pet = add("Rex");
    mock.clock.advance("1h");
    const saved = mock.snapshot();
    add("Tom");
    call("DELETE /v2/pets/1");
    mock.clock.advance("1d");
    mock.restore(JSON.parse(JSON.stringify(saved)) as Json);
    expect(mock.snapshot()).toEqual(saved);
    expect(call("GET /v2/pets").body).toEqual([pet]);
    expect(add("Tom")).toMatchObject({ id: 2 });
  });

  it("is cleared by a reset, after which the same calls get the same bytes", () => {
    mock.reset();
    const first = [add("Rex"), add("Tom"), call("GET /v2/pets").body];
    mock.clock.advance("3d");
    mock.reset();
    expect(JSON.stringify([add("Rex"), add("Tom"), call("GET /v2/pets").body])).toBe(JSON.stringify(first));
  });

  it("is separate for each space", () => {
    mock.reset();
    const headers = { "x-almanac-space": "one" };
    call("POST /v2/pets", { headers, body: { name: "Rex" } });
    expect(call("GET /v2/pets").body).toEqual([]);
    expect(call("GET /v2/pets", { headers }).body).toHaveLength(1);
    expect(call("GET /v2/pets", { headers: { "x-almanac-space": "two" } }).body).toEqual([]);
    mock.reset();
    expect(call("GET /v2/pets", { headers }).body).toEqual([]);
  });

  it("has separate controls for each space", () => {
    mock.reset();
    const headers = { "x-almanac-space": "one" };
    const space = mock.space("one");
    space.fail("listPets", { status: 503 });
    space.clock.advance("1h");
    expect(space.clock.now() - mock.clock.now()).toBe(3_600_000);
    expect(call("GET /v2/pets").status).toBe(200);
    expect(space.pendingFaults()).toEqual([{ operation: "listPets", times: 1 }]);
    expect(call("GET /v2/pets", { headers }).status).toBe(503);
    expect(space.journal("listPets").map(({ status }) => status)).toEqual([503]);
    call("POST /v2/pets", { headers, body: { name: "Rex" } });
    const saved = space.snapshot();
    space.reset();
    expect(call("GET /v2/pets", { headers }).body).toEqual([]);
    space.restore(saved);
    expect(call("GET /v2/pets", { headers }).body).toHaveLength(1);
    expect(call("GET /v2/pets").body).toEqual([]);
  });
});

it("rejects an invalid duration and an invalid date", () => {
  for (const by of ["soon", "1", Number.NaN, 1e300, "999999999999d"])
    expect(() => mock.clock.advance(by)).toThrow(RangeError);
  expect(() => mock.clock.now()).not.toThrow();
  return expect(mockOf(document, { now: "yesterday" })).rejects.toThrow("now must be a date");
});
