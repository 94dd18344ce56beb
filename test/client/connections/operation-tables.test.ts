import { expect, it } from "vitest";
import { connector, operationTable, pagedOperation, tableFacade } from "../../../runtime/client/dist/codegen/v2.js";
import { fakeServer, json } from "../support/fake-server.js";

const responses = { 200: "json", 404: "none" } as const;

const first = operationTable({
  prefix: "/v1",
  fields: [
    [{ method: "GET" }, { method: "DELETE" }],
    [{ responses }, { responses, pages: { by: "page", parameter: "page", items: [] }, create: pagedOperation }],
  ],
  resources: {
    kites: { "/kites": "list=kites.list 0 1", "/kites/{id}": "read=kites.read 0 0 remove=kites.remove 1 0" },
    strings: { "/strings": "getStrings 0 0" },
    constructor: { "/new": "constructor 0 0" },
  },
});

const second = operationTable({
  from: first,
  removed: ["kites.remove", "strings"],
  prefix: "/v2",
  fields: [
    [{ method: "GET" }],
    [
      { responses, query: ["q"] },
      { responses, id: "a b" },
    ],
  ],
  resources: { kites: { "/kites/{id}": "read=kites.read 0 0" }, knots: { "/knots": "tie 0 1" } },
});

const connect = connector({ server: "https://api.example" });

const membersOf = (client: object): object =>
  Object.fromEntries(Object.entries(client).map(([name, resource]) => [name, Object.keys(resource as object)]));

it("a client has the operations of its table", async () => {
  const server = fakeServer(() => json([1]));
  const client = tableFacade(connect, first)({ fetch: server.fetch }) as {
    readonly kites: Record<string, { id: string } & ((parameters?: object) => Promise<unknown>)>;
  };
  expect(membersOf(client)).toEqual({
    kites: ["list", "read", "remove"],
    strings: ["getStrings"],
    constructor: ["constructor"],
  });
  expect(client.kites["read"]?.id).toBe("kites.read");
  expect(Object.keys(client.kites["list"] ?? {})).toContain("all");
  expect(await client.kites["remove"]?.({ id: "7" })).toEqual([1]);
  expect(server.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    "DELETE https://api.example/v1/kites/7",
  ]);
});

it("the table of a later version changes and removes operations of the earlier one", async () => {
  const server = fakeServer(() => json({}));
  const client = tableFacade(connect, second)({ fetch: server.fetch }) as Readonly<
    Record<"kites" | "knots", Record<string, { id: string } & ((parameters?: object) => Promise<unknown>)>>
  >;
  expect(membersOf(client)).toEqual({ kites: ["list", "read"], constructor: ["constructor"], knots: ["tie"] });
  await client.kites["read"]?.({ id: "7", q: "x" });
  await client.kites["list"]?.();
  expect(client.knots["tie"]?.id).toBe("a b");
  expect(server.requests.map(({ url }) => url)).toEqual([
    "https://api.example/v2/kites/7?q=x",
    "https://api.example/v1/kites",
  ]);
});

it("a client and its resources can't be changed", () => {
  const client = tableFacade(connect, first)();
  expect(Object.isFrozen(client)).toBe(true);
  expect(Object.values(client).every((resource) => Object.isFrozen(resource))).toBe(true);
});
