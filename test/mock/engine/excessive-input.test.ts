import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";
import { hostile } from "./hostile-document.js";
import { cpuMs } from "../../support/cpu-ms.js";

const mock = await mockOf(hostile);
const call = callerOf(mock);
const pets = await mockOf(readFileSync(new URL("petstore.yaml", import.meta.url), "utf8"));
const callPets = callerOf(pets);

function timed<T>(act: () => T): T {
  const start = cpuMs();
  const result = act();
  expect(cpuMs() - start).toBeLessThan(4000);
  return result;
}

const names = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `k${index}`);

const jsonOf = (keys: readonly string[]): string => JSON.stringify(Object.fromEntries(keys.map((key) => [key, 1])));

const nested = (depth: number): string => `${'{"children":['.repeat(depth)}${"]}".repeat(depth)}`;

describe("handles excessive input in time", () => {
  it.each([
    [
      "10,000 query keys",
      `GET /api/constructor?${Array.from({ length: 10_000 }, (_, index) => `k${index}=1`).join("&")}`,
    ],
    [
      "10,000 properties of a parameter",
      `GET /api/constructor?${Array.from({ length: 10_000 }, (_, index) => `p[k${index}]=1`).join("&")}`,
    ],
    ["one key 10,000 times", `GET /api/constructor?${"session=1&".repeat(10_000)}`],
    ["a path of 100,000 segments", `GET /api/constructor/x${"/a".repeat(100_000)}`],
    ["deep JSON in a query", `GET /api/constructor?json=${"[".repeat(200_000)}`],
    ["complete deep JSON in a query", `GET /api/constructor?json=${encodeURIComponent(nested(2_000))}`],
  ])("%s", (_title, line) => {
    expect(timed(() => call(line)).status).toBeLessThan(500);
  });

  it("an Accept of 100 kB", () => {
    expect(timed(() => call("GET /api/constructor", { headers: { accept: "a/b,".repeat(25_000) } })).status).toBe(406);
  });

  it.each([
    ["deep", nested(100_000)],
    ["an array of a hundred thousand invalid items", `[${"0,".repeat(100_000)}0]`],
    [
      "an array of objects that must be unique",
      `[${Array.from({ length: 10_000 }, (_, index) => `{"name":"red","x":${index}}`).join(",")}]`,
    ],
  ])("JSON that is %s", (_title, body) => {
    mock.reset();
    call("PUT /api/constructor/x", { body: { id: "x" } });
    const headers = { "content-type": "application/json" };
    expect(timed(() => call("POST /api/constructor/x/colours", { headers, body })).status).toBe(404);
    call("POST /api/constructor", { body: { id: "x" } });
    expect(timed(() => call("POST /api/constructor/x/colours", { headers, body })).status).toBe(400);
  });

  const formOf = (fields: readonly string[]): string =>
    `${fields.map((name) => `--b\r\nContent-Disposition: form-data; name=${name}\r\n\r\n1\r\n`).join("")}--b--`;
  const form = "application/x-www-form-urlencoded";

  it.each([
    ["properties in JSON", "application/json", 20_000, (n: number) => jsonOf(names(n))],
    [
      "properties in several objects",
      "application/json",
      20_000,
      (n: number) => `[${jsonOf(names(n / 2))},${jsonOf(names(n / 2))}]`,
    ],
    ["different fields in a form", form, 20_000, (n: number) => names(n).join("=1&")],
    ["equal fields in a form", form, 200_000, (n: number) => "a=1&".repeat(n)],
    ["parts", "multipart/form-data; boundary=b", 20_000, (n: number) => formOf(names(n))],
    ["values in small objects", "application/json", 200_000, (n: number) => `[${'{"a":1},'.repeat(n)}1]`],
    ["values in JSON lines", "application/jsonl", 200_000, (n: number) => '{"a":1}\n'.repeat(n)],
    [
      "values in long JSON lines",
      "application/jsonl",
      200_000,
      (n: number) => `[${"1,".repeat(n / 5 - 1)}1]\n`.repeat(5),
    ],
  ])("too many %s", async (_title, type, limit, bodyOf) => {
    const types = ["application/json", form, "multipart/form-data", "application/jsonl"];
    const content = types.map((each) => `${each}: { schema: { } }`).join(", ");
    const named = await mockOf(`
openapi: 3.2.0
info: { title: Names, version: "1" }
paths:
  /names: { post: { requestBody: { content: { ${content} } }, responses: { "204": { description: Done } } } }
`);
    const send = callerOf(named);
    const statusOf = (count: number): number =>
      send("POST /names", { headers: { "content-type": type }, body: bodyOf(count) }).status;
    expect(timed(() => statusOf(limit * 1.2))).toBe(413);
    expect(named.journal().at(-1)?.problems).toEqual([expect.stringMatching(`^The body has more than ${limit} `)]);
    expect(timed(() => statusOf(limit * 0.8))).toBe(204);
  });

  it("an array of twenty thousand unique objects", async () => {
    const list = "{ type: array, uniqueItems: true, items: { type: object } }";
    const content = `content: { application/json: { schema: { type: object, properties: { list: ${list} } } } }`;
    const callLists = callerOf(
      await mockOf(`
openapi: 3.1.0
info: { title: Lists, version: "1" }
paths:
  /lists: { post: { operationId: createList, requestBody: { ${content} }, responses: { "201": { description: x, ${content} } } } }
`),
    );
    const things = Array.from({ length: 20_000 }, (_, index) => ({ a: index }));
    expect(timed(() => callLists("POST /lists", { body: { list: things } })).status).toBe(201);
    expect(
      callLists("POST /lists", {
        body: {
          list: [
            { a: 1, b: 2 },
            { b: 2, a: 1 },
          ],
        },
      }).status,
    ).toBe(400);
  });

  it("a form of fifteen thousand fields, and one with an index of fifty million", () => {
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const many = Array.from({ length: 15_000 }, (_, index) => `tags[${index}]=1`).join("&");
    expect(timed(() => callPets("POST /v2/pets", { headers, body: `name=Rex&${many}` })).status).toBe(400);
    const far = callPets("POST /v2/pets", { headers, body: "name=Rex&tags[50000000]=far&home[city]=Oslo&home[zip]=7" });
    expect(far).toMatchObject({ status: 201, body: { name: "Rex", tags: ["far"], home: { city: "Oslo", zip: 7 } } });
  });
});

describe("names and values that can break maps", () => {
  it("are handled like any other", () => {
    mock.reset();
    const body = '{"id":"__proto__","constructor":{"__proto__":1},"toString":3,"default":"d"}';
    const headers = { "content-type": "application/json" };
    const made = call("POST /api/constructor", { headers, body });
    expect([made.status, JSON.stringify(made.body)]).toEqual([
      201,
      expect.stringContaining('"constructor":{"__proto__":1}'),
    ]);
    expect(call("GET /api/constructor/__proto__").body).toEqual(made.body);
    expect(call("GET /api/constructor/constructor").status).toBe(404);
    expect(Object.hasOwn(Object.prototype, "default")).toBe(false);
  });

  it("include a lone surrogate as a key, which Location replaces", () => {
    mock.reset();
    const made = call("POST /api/constructor", { body: { id: "\ud800" } });
    expect([made.status, made.header("location")]).toEqual([201, "https://h.example.com/api/constructor/%EF%BF%BD"]);
  });

  it("include invalid percent-encoding in a path, which matches no entity", () => {
    for (const segment of ["%", "%E0%A4%A", "%ff", "%00"])
      expect(call(`GET /api/constructor/${segment}`).status).toBe(404);
  });

  it("include NUL in a key, which doesn't mix up two collections", () => {
    mock.reset();
    for (const id of ["a", "a\u0000b", "b"]) call("POST /api/constructor", { body: { id } });
    call("POST /api/constructor/a%00b/colours", { body: [{ name: "red" }] });
    expect(call("GET /api/constructor/a/colours").body).toMatchObject({ items: [] });
    expect(call("DELETE /api/constructor/a").status).toBe(204);
    expect(call("GET /api/constructor/a%00b/colours").body).toMatchObject({ items: [{ name: "red" }] });
  });

  it("include a key with only two valid values, for which a third request still ends", () => {
    mock.reset();
    call("POST /api/constructor", { body: { id: "x" } });
    const quiet = [1, 2, 3].map(() => timed(() => call("POST /api/constructor/x/colours", { body: [{}] })).status);
    expect(quiet.slice(0, 2)).toEqual([201, 201]);
  });
});
