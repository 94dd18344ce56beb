import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import type { Fault } from "../../../runtime/mock/dist/control/faults.js";
import { createMockOf } from "../../../runtime/mock/dist/create-mock.js";
import { mockOf, tablesOf } from "../../support/mock-of.js";

const petstore = readFileSync(new URL("../engine/petstore.yaml", import.meta.url), "utf8");
const tables = await tablesOf(petstore);
const mock = await mockOf(petstore, { controlToken: "secret" });

/** Options as plain JavaScript passes them. */
const untyped = (value: unknown): never => value as never;

describe("createMock rejects", () => {
  it.each([
    [{ sed: 1 }, 'createMock: unknown option "sed". Did you mean "seed"?'],
    [{ validateRequest: "off" }, 'Did you mean "validateRequests"?'],
    [{ latency: 20 }, 'createMock: unknown option "latency".'],
    [{ auth: "of" }, 'createMock: auth must be "strict" or "off", not "of".'],
    [{ auth: false }, 'createMock: auth must be "strict" or "off", not false.'],
    [{ seed: null }, "createMock: seed must be a number or a string, not null."],
    [{ now: "yesterday" }, "createMock: now must be a date"],
    [{ now: new Date("x") }, "createMock: now must be a date"],
    [{ random: 4 }, "createMock: random must be a function"],
    [{ validateRequests: true }, '"off" or "warn" or "enforce" or "strict", not true.'],
    [null, "createMock: expected an object with options, not null."],
    ["seed", 'createMock: expected an object with options, not "seed".'],
    [[], "createMock: expected an object with options, not an array."],
    [{ webhooks: { too: "http://localhost" } }, 'webhooks: unknown option "too". Did you mean "to"?'],
    [{ webhooks: { hosts: "a.example" } }, 'webhooks: hosts must be a list of host names, not "a.example".'],
  ])("%j", (options, message) => {
    expect(() => createMockOf(tables, {}, untyped(options))).toThrow(message);
  });

  it("nothing that is undefined", async () => {
    await expect(mockOf(petstore, { seed: undefined, controlToken: null })).resolves.toBeDefined();
  });
});

describe("listen rejects", () => {
  it.each([
    [{ prot: 80 }, 'listen: unknown option "prot". Did you mean "port"?'],
    [{ port: "80" }, 'listen: port must be an integer from 0 to 65535, not "80".'],
    [{ host: "" }, "listen: host must be a host name or an IP address"],
    [{ tls: { cert: "x" } }, "listen: tls must be null, or an object with cert and key in PEM, not an object."],
    [{ cors: "https://app.example.com" }, "listen: cors must be true, false or a list of origins"],
    [{ cors: ["app.example.com"] }, '"app.example.com" is not an origin'],
    [{ allowedHosts: "mock" }, "listen: allowedHosts must be a list of host names, or null"],
  ])("%j", async (options, message) => {
    await expect(mock.listen(untyped(options))).rejects.toThrow(message);
  });
});

describe("a fault", () => {
  it.each([
    [{ statsu: 503 }, 'fail: unknown option "statsu". Did you mean "status"?'],
    [{ status: "503" }, 'fail: status must be a status from 200 to 599, not "503".'],
    [{ status: 99 }, "fail: status must be"],
    [{ latency: "2 seconds" }, "fail: latency must be a number of milliseconds or a duration"],
    [{ latency: -1 }, "fail: latency must be"],
    [{ latency: "11m" }, "at most ten minutes"],
    [{ times: 0 }, "fail: times must be an integer, at least 1, not 0."],
    [{ end: "cut" }, 'fail: end must be whole, truncated or reset, not "cut".'],
    [undefined, "fail: expected an object with options, not undefined."],
  ])("%j is rejected", (fault, message) => {
    expect(() => mock.fail("listPets", untyped(fault))).toThrow(message);
    expect(mock.pendingFaults()).toEqual([]);
  });

  it("of an unknown operation is rejected with the nearest name", () => {
    expect(() => mock.fail("listPet", { status: 503 })).toThrow(
      'Unknown operation "listPet". Did you mean "listPets"?',
    );
    expect(() =>
      mock.on(
        "listPet",
        untyped(() => null),
      ),
    ).toThrow('Did you mean "listPets"?');
  });

  it.each<readonly [Fault["latency"], number]>([
    ["2s", 2000],
    ["1.5m", 90_000],
    [250, 250],
  ])("delays the response by %s", (latency, milliseconds) => {
    mock.fail("listPets", { latency });
    const response = mock.handle({ method: "GET", target: "/v2/pets", header: () => null, body: null, address: "" });
    expect(response.transportFault?.latency).toBe(milliseconds);
  });
});

describe("a code of a fault", () => {
  it("must be in the error catalog, or have a status", () => {
    expect(() => mock.fail("listPets", { code: "nope" })).toThrow(
      'fail: the error catalog has no code "nope". To use a code that is not in the catalog, also pass the status.',
    );
    mock.fail("listPets", { code: "slow", status: 429 });
    const response = mock.handle({ method: "GET", target: "/v2/pets", header: () => null, body: null, address: "" });
    expect([response.status, JSON.parse(String(response.body))]).toEqual([
      429,
      { code: 429, message: "Too Many Requests" },
    ]);
  });
});

describe("plain JavaScript", () => {
  it.each<readonly [string, () => unknown, string]>([
    ["on", () => mock.on("listPets", untyped(1)), "on: expected a function, not number."],
    ["space", () => mock.space(untyped(null)), "space: expected a string, not null."],
    ["journal", () => mock.journal("listPet"), 'Unknown operation "listPet". Did you mean "listPets"?'],
    ["find", () => mock.journal.find({ operation: "listPet" }), 'Did you mean "listPets"?'],
    ["make", () => mock.make("Pett"), 'The mock has no schema "Pett". Did you mean "Pet"?'],
    ["make", () => mock.make("Pet", untyped({ name: 3 })), 'the schema Pet doesn\'t allow the given "name"'],
    ["proxied", () => mock.proxied(untyped({ ulr: "" })), 'proxied: unknown option "ulr". Did you mean "url"?'],
    ["proxied", () => mock.proxied(untyped({})), "proxied: url is missing. Pass null to serve only recordings."],
  ])("gets an error from %s for a mistake", (_name, call, message) => {
    expect(call).toThrow(message);
  });

  it("gets an error from waitFor and send for a mistake", async () => {
    await expect(mock.waitFor("listPet")).rejects.toThrow('Did you mean "listPets"?');
    await expect(mock.send("listPets")).rejects.toThrow("The document declares none.");
  });

  it("can pass undefined properties to make", () => {
    expect(mock.make("Pet", untyped({ name: "Rex", tag: undefined }))).toMatchObject({ name: "Rex" });
  });
});

test("the control API rejects unknown operations and properties of faults", () => {
  const post = (body: object): string => {
    const header = (name: string): string | null => (name === "authorization" ? "Bearer secret" : null);
    const bytes = new TextEncoder().encode(JSON.stringify(body));
    return String(mock.handle({ method: "POST", target: "/__almanac/faults", header, body: bytes, address: "" }).body);
  };
  expect(post({ operation: "listPet", status: 503 })).toContain('Did you mean \\"listPets\\"?');
  expect(post({ operation: "listPets", statsu: 503 })).toContain('Did you mean \\"status\\"?');
});
