import { expect, it } from "vitest";
import {
  compactTable,
  compileBody,
  connector,
  laterTable,
  operationTable,
  pagedOperation,
  tableFacade,
} from "../../../runtime/client/dist/codegen/v2.js";
import { tableLines } from "../../../generator/dist/emit/client/table/table-lines.js";
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

const firstCompact = compactTable({
  prefix: "/v1",
  fields: [
    [{ method: "GET" }, { method: "DELETE" }],
    [{ responses, pages: { by: "page", parameter: "page", items: [] }, create: pagedOperation }, { responses }],
  ],
  resources: {
    kites: ["0/kites list=kites.list ", "2{id} read=kites.read 01 remove=kites.remove 11"],
    strings: ["0/strings get~ 01"],
    constructor: ["0/new constructor 01"],
  },
});

const secondCompact = laterTable(
  firstCompact,
  compactTable({
    prefix: "/v2",
    fields: [
      [{ method: "GET" }],
      [
        { responses, query: ["q"] },
        { responses, id: "a b" },
      ],
    ],
    resources: { kites: ["0/kites/{id} read=kites.read "], knots: ["0/knots tie 01"] },
  }),
  ["kites.remove", "strings"],
);

const forms = [
  ["compact", firstCompact, secondCompact],
  ["earlier", first, second],
] as const;

it.each(forms)("a client has the operations of its table in the %s form", async (_, first) => {
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

it.each(forms)(
  "a later table in the %s form changes and removes operations of the earlier one",
  async (_, __, second) => {
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
  },
);

it("the operations of a client state their resource, and the package and version that the package passes", () => {
  const sourceOf = (client: object) =>
    (client as { readonly kites: { readonly list: { readonly source: unknown } } }).kites.list.source;
  expect(sourceOf(tableFacade(connect, first, "@acme/kites", "2024-08-05")())).toEqual([
    "kites",
    "@acme/kites",
    "2024-08-05",
  ]);
  expect(sourceOf(tableFacade(connect, first)())).toEqual(["kites"]);
});

it("a client and its resources can't be changed", () => {
  const client = tableFacade(connect, first)();
  expect(Object.isFrozen(client)).toBe(true);
  expect(Object.values(client).every((resource) => Object.isFrozen(resource))).toBe(true);
});

it("a compact table derives names from paths, and the media type of a body from the Accept header", async () => {
  const server = fakeServer(() => json({}));
  const table = compactTable({
    prefix: "",
    fields: [[{ method: "POST", responses, accept: "application/a+json", body: {}, writeBody: compileBody }]],
    resources: {
      all: [
        "0/v1/api-keys/{keyId}/boxes create.~-- ",
        "2policies/{policyId}/addresses/{id}:reset reset--~  get.-Rule  a-=-~.  x.....~y ",
      ],
    },
  });
  const client = tableFacade(connect, table)({ fetch: server.fetch }) as Record<
    "all",
    Record<string, { id: string } & ((parameters: object) => Promise<unknown>)>
  >;
  expect(Object.entries(client.all).map(([name, { id }]) => [name, id])).toEqual([
    ["createApiKeyBox", "createApiKeyBox"],
    ["resetV1PolicyAddresses", "resetV1PolicyAddresses"],
    ["getPolicyRule", "getPolicyRule"],
    ["aV1", "-~."],
    ["xy", "xy"],
  ]);
  await client.all["createApiKeyBox"]?.({ keyId: "7", body: 1 });
  expect(server.requests.map(({ url, headers }) => [url, headers.get("content-type")])).toEqual([
    ["https://api.example/v1/api-keys/7/boxes", "application/a+json"],
  ]);
});

it("the generator's lines are read as the same names and paths, whatever they contain", () => {
  const paths = [
    "/",
    "",
    "/a",
    "/a/",
    "/a//b",
    "/s/{s}/es/{x}.{y}",
    "/classes/ss/ies",
    "/a/{b/c}/d",
    "/ünder_score/ſ",
    "/a/=b",
    ...Array.from({ length: 3 }, (_, index) => `${"/deep".repeat(40)}/${"policies/".repeat(index)}`),
  ];
  const words = ["get", "A", "S", "Deep", "Policy", "Policies", "Y", "B", "Classes", "Class", "$", "_", "ſ", "É", "Es"];
  const members = paths.flatMap((path, at) =>
    words.map((word, index) => {
      const member = `m${word}${words[(index * 7 + at) % words.length] ?? ""}${words[(index + at) % words.length] ?? ""}${at}`;
      return {
        resource: "all",
        member,
        path,
        id: index % 2 === 0 ? null : `${path}/${index}`.replace(/[= ]/g, ""),
        keys: [path],
      };
    }),
  );
  const indexes = new Map(paths.map((path, index) => [path, index * 50]));
  const { all } = tableLines(members, [{ indexes }]) as { all: readonly string[] };
  const seen: unknown[] = [];
  const create = ({ id, path, method }: { id: string; path: string; method: string }) => {
    seen.push([id, path, method]);
    return Object.assign(() => undefined, { id });
  };
  const items = Array.from({ length: paths.length * 50 }, (_, index) => ({ method: String(index), create }));
  const operations = compactTable({ prefix: "", fields: [items], resources: { all } }).get("all")?.();
  expect([...(operations?.keys() ?? [])].sort()).toEqual(members.map(({ member }) => member).sort());
  expect(seen.map((each) => JSON.stringify(each)).sort()).toEqual(
    members.map(({ id, member, path }) => JSON.stringify([id ?? member, path, String(indexes.get(path))])).sort(),
  );
});
