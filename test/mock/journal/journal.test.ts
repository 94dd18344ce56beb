import { describe, expect, it } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";
import { document } from "./document.js";

const mock = await mockOf(document);
const call = callerOf(mock);
const json = { "content-type": "application/json" };

describe("an entry of the journal", () => {
  it("has the headers, bodies and parameters of the request and the response", () => {
    mock.reset();
    call("POST /lockers?size=2&tag=a&tag=b", { headers: { ...json, "X-Trace": "7" }, body: { name: "A1", size: 3 } });
    expect(mock.journal().at(-1)).toEqual({
      direction: "received",
      method: "POST",
      target: "/lockers?size=2&tag=a&tag=b",
      operation: "addLocker",
      status: 201,
      problems: [],
      at: "2025-01-01T00:00:00.000Z",
      path: {},
      query: { size: "2", tag: ["a", "b"] },
      request: { headers: { ...json, "x-trace": "7" }, body: { name: "A1", size: 3 }, bytes: 22 },
      response: {
        headers: expect.objectContaining({ "content-type": "application/json" }) as object,
        body: expect.objectContaining({ id: expect.any(String) as string, name: "A1" }) as object,
        bytes: expect.any(Number) as number,
      },
    });
    const [id] = (call("GET /lockers").body as { id: string }[]).map((each) => each.id);
    call(`GET /lockers/${id ?? ""}`);
    expect(mock.journal("getLocker").at(-1)).toMatchObject({ path: { lockerId: id }, request: { bytes: 0 } });
    expect(mock.journal("getLocker").at(-1)?.request.body).toBeUndefined();
  });

  it("has the fields of a form with the types of the schema", () => {
    mock.reset();
    call("POST /lockers", {
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: "name=A2&size=4&tags=x&tags=y",
    });
    expect(mock.journal().at(-1)?.request.body).toEqual({ name: "A2", size: 4, tags: ["x", "y"] });
  });

  it("has the text of malformed JSON, and no value for a binary body", () => {
    mock.reset();
    call("POST /lockers", { headers: json, body: '{"name": ' });
    call("PUT /photos", { headers: { "content-type": "image/png" }, body: "\u0000\u0001" });
    expect(mock.journal().map(({ request }) => [request.body, request.bytes])).toEqual([
      ['{"name": ', 9],
      [undefined, 2],
    ]);
  });

  it("omits a body that is longer than 256 KiB, but has its length", () => {
    mock.reset();
    call("POST /lockers", { body: { name: "x".repeat(300_000) } });
    expect(mock.journal().at(-1)?.request).toMatchObject({ bytes: 300_011, body: undefined });
  });

  it("has the headers that fetch sends", async () => {
    mock.reset();
    await mock.fetch("https://lockers.example.com/lockers", {
      method: "POST",
      headers: new Headers({ A: "1" }),
      body: "{}",
    });
    await mock.fetch(new Request("https://lockers.example.com/lockers", { headers: { B: "2" } }));
    expect(mock.journal().map(({ request }) => request.headers)).toEqual([
      { a: "1", "content-type": "text/plain;charset=UTF-8" },
      expect.objectContaining({ b: "2" }),
    ]);
    const server = await mock.listen();
    await fetch(`${server.url}/lockers`, { headers: { C: "3" } });
    await server.close();
    expect(mock.journal().at(-1)?.request.headers).toMatchObject({ c: "3", host: `127.0.0.1:${server.port}` });
  });
});

describe("secrets in the journal", () => {
  it("are replaced in headers, queries and bodies", () => {
    mock.reset();
    call("POST /lockers?lockersKey=k1&access_token=k2&size=1", {
      headers: { ...json, Authorization: "Bearer k3", Cookie: "sid=k4", "X-Session": "k5" },
      body: { name: "A", pin: "k6", owner: { password: "k7", email: "a@example.com" } },
    });
    const [entry] = mock.journal();
    expect(JSON.stringify(entry)).not.toMatch(/k\d/);
    expect(entry).toMatchObject({
      target: "/lockers?lockersKey=[redacted]&access_token=[redacted]&size=1",
      query: { lockersKey: "[redacted]", size: "1" },
      request: {
        headers: { authorization: "[redacted]", cookie: "[redacted]", "x-session": "[redacted]" },
        body: { name: "A", pin: "[redacted]", owner: { password: "[redacted]", email: "a@example.com" } },
      },
    });
  });

  it("are replaced in token requests and responses", () => {
    mock.reset();
    const body = "grant_type=client_credentials&client_id=me&client_secret=s3cret&assertion=s3cret";
    call("POST /token", { headers: { "content-type": "application/x-www-form-urlencoded" }, body });
    const [entry] = mock.journal();
    expect(JSON.stringify(entry)).not.toContain("s3cret");
    expect(entry?.request.body).toMatchObject({
      grant_type: "client_credentials",
      client_id: "me",
      assertion: "[redacted]",
    });
  });

  it("hide a text that mentions one", () => {
    mock.reset();
    call("POST /lockers", { headers: json, body: '{"name": "A", "password": "k1' });
    call("PUT /photos", { headers: { "content-type": "text/plain" }, body: "hello" });
    expect(mock.journal().map(({ request }) => request.body)).toEqual(["[redacted]", "hello"]);
  });

  it("are not in what onResponse receives", async () => {
    const seen: unknown[] = [];
    const logged = await mockOf(document, { onResponse: (entry) => seen.push(entry) });
    callerOf(logged)("GET /lockers?lockersKey=k1");
    expect(JSON.stringify(seen)).toContain("[redacted]");
    expect(JSON.stringify(seen)).not.toContain("k1");
  });
});

describe("find", () => {
  it("returns the entries that match all conditions", () => {
    mock.reset();
    for (const body of [{ name: "A", size: 1 }, { name: "B", size: 2, tags: ["x", "y"] }, {}])
      call("POST /lockers", { headers: { ...json, "X-Trace": "7" }, body });
    call("GET /lockers?size=5");
    const names = (filter: Parameters<typeof mock.journal.find>[0]): unknown[] =>
      mock.journal.find(filter).map(({ request }) => request.body);
    const [a, b] = [
      { name: "A", size: 1 },
      { name: "B", size: 2, tags: ["x", "y"] },
    ];
    expect(names({ operation: "addLocker" })).toEqual([a, b, {}]);
    expect(names({ operation: "addLocker", status: 201 })).toEqual([a, b]);
    expect(names({ body: { name: /^[AB]$/, size: 2 } })).toEqual([b]);
    expect(names({ body: { name: expect.any(String) as unknown } })).toEqual([a, b]);
    expect(names({ body: { tags: ["x"] } })).toEqual([]);
    expect(names({ body: { tags: ["x", /y/] } })).toEqual([b]);
    expect(names({ headers: { "x-TRACE": "7" }, body: { size: 1, tags: undefined } })).toEqual([a]);
    expect(names({ method: "get", query: { size: 5 } })).toEqual([undefined]);
    expect(names({ response: { body: { name: "B" }, headers: { "Content-Type": /json/ } } })).toEqual([b]);
  });

  it("compares secrets before they are replaced", () => {
    mock.reset();
    call("POST /lockers", { headers: { ...json, authorization: "Bearer k3" }, body: { name: "A", pin: "k6" } });
    const filter = { headers: { authorization: "Bearer k3" }, body: { pin: "k6" } };
    expect(mock.journal.find(filter)).toMatchObject([{ request: { body: { pin: "[redacted]" } } }]);
    expect(mock.journal.find({ body: { pin: "[redacted]" } })).toEqual([]);
  });

  it("throws for an unknown operation or condition", () => {
    expect(() => mock.journal.find({ operation: "typo" })).toThrow('Unknown operation "typo".');
    expect(() => mock.journal.find({ typo: 1 } as object)).toThrow('Unknown condition "typo".');
  });
});

describe("waitFor", () => {
  it("resolves to a call in the journal, or to the next one", async () => {
    mock.reset();
    const waiting = mock.waitFor("addLocker", { body: { name: "B" } });
    call("POST /lockers", { headers: json, body: { name: "A" } });
    call("POST /lockers", { headers: json, body: { name: "B" } });
    expect((await waiting).request.body).toEqual({ name: "B" });
    expect((await mock.waitFor("addLocker")).request.body).toEqual({ name: "A" });
  });

  it("rejects after the timeout and for an unknown operation", async () => {
    mock.reset();
    await expect(mock.waitFor("addLocker", { timeout: 5 })).rejects.toThrow("No call to addLocker within 5 ms.");
    call("POST /lockers", { headers: json, body: { name: "A" } });
    await expect(mock.waitFor("addLocker", { status: 500, timeout: 5 })).rejects.toThrow(
      "No matching call to addLocker within 5 ms (1 did not match).",
    );
    await expect(mock.waitFor("typo")).rejects.toThrow('Unknown operation "typo".');
    await expect(mock.waitFor("addLocker", { timeout: -1 })).rejects.toThrow(TypeError);
  });

  it("waits in a space", async () => {
    const waiting = mock.space("one").waitFor("listLockers");
    call("GET /lockers", { headers: { "x-almanac-space": "two" } });
    call("GET /lockers?size=1", { headers: { "x-almanac-space": "one" } });
    expect((await waiting).target).toBe("/lockers?size=1");
  });
});

describe("the memory of journals", () => {
  it("is limited for all spaces together", () => {
    mock.reset();
    const padding = "x".repeat(100_000);
    for (let index = 0; index < 1000; index += 1)
      call(`GET /lockers?q=${padding}`, { headers: { "x-almanac-space": `s${index % 50}` } });
    const counts = Array.from({ length: 50 }, (_, index) => mock.space(`s${index}`).journal().length);
    const total = counts.reduce((sum, count) => sum + count, 0);
    expect(total).toBeGreaterThan(100);
    expect(total * 100_000).toBeLessThan(34_000_000);
    expect(counts[49]).toBeGreaterThan(0);
  });

  it("keeps the last thousand small entries of a space", () => {
    mock.reset();
    for (let index = 0; index < 2500; index += 1) call(`GET /lockers?size=${index}`);
    expect(mock.journal().map(({ query }) => Number(query["size"]))).toEqual(
      Array.from({ length: 1000 }, (_, index) => 1500 + index),
    );
  });
});
