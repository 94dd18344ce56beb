import { hashKey } from "@tanstack/query-core";
import { expect, it } from "vitest";
import { getGroup } from "../../generated/atlas/2024-08-05/projects.js";
import { createClient } from "../../generated/atlas/2024-08-05/index.js";
import { createClient as createSameClient } from "../../generated/atlas/2024-10-23/index.js";
import { connector, operationTable, tableFacade } from "../../runtime/client/dist/codegen/v2.js";
import { queryKey, queryOptions } from "../../runtime/query/dist/index.js";
import { fakeServer, json } from "../client/support/fake-server.js";
import { pagedClient } from "./paged-client.js";

const { list } = pagedClient(
  { by: "page", parameter: "page", items: [] },
  fakeServer(() => json([])),
).items;
const parametersOf = (parameters: Readonly<Record<string, unknown>>): unknown => {
  const [{ parameters: found }] = queryOptions(list, parameters).queryKey;
  return found;
};

it.each([
  ["undefined", { page: undefined }, undefined],
  ["nothing", {}, undefined],
  ["a date", { after: new Date(0) }, { after: "1970-01-01T00:00:00.000Z" }],
  ["a long integer", { id: 9007199254740993n }, { id: "9007199254740993n" }],
  ["an object in any order", { body: { b: [1, null], a: "x" } }, { body: { a: "x", b: [1, null] } }],
  ["a URL", { url: new URL("https://a.example") }, { url: "https://a.example/" }],
  ["an object without prototype", { body: Object.create(null) as object }, { body: {} }],
  ["the name __proto__", JSON.parse('{ "__proto__": "x" }') as object, JSON.parse('{ "__proto__": "x" }')],
])("a key contains parameters with %s as JSON", (_, parameters, expected) => {
  expect(parametersOf({ ...parameters })).toEqual(expected);
  expect(JSON.parse(JSON.stringify(queryOptions(list, { ...parameters }).queryKey))).toEqual(
    queryOptions(list, { ...parameters }).queryKey,
  );
});

it("a key doesn't change if the parameters are changed afterwards", () => {
  const parameters = { body: { name: "a" } };
  const { queryKey: key } = queryOptions(list, parameters);
  parameters.body.name = "b";
  expect(key[0].parameters).toEqual({ body: { name: "a" } });
});

it.each([
  ["a file", new File(["x"], "x.txt")],
  ["a blob", new Blob(["x"])],
  ["a form", new FormData()],
  ["a stream", new ReadableStream()],
  ["a map", new Map([["a", 1]])],
  ["a function", () => new ReadableStream()],
  ["bytes", new Uint8Array(2)],
  ["NaN", NaN],
  ["an invalid date", new Date(NaN)],
  ["an infinite number", -Infinity],
])("a key can't contain %s, because different values would have the same key", (_, body) => {
  expect(() => queryOptions(list, { page: 1, body })).toThrow(
    /^list: the parameters of a query must be JSON values, dates or bigints\.$/,
  );
  expect(() => queryOptions(list, { body: [{ deep: body }] })).toThrow(TypeError);
});

it("keys with different scopes or undeclared query parameters differ", () => {
  const keys = [{}, { scope: "eu" }, { scope: "us" }, { query: { page: 2 } }].map((options) =>
    hashKey(queryOptions(list, { page: 1 }, options).queryKey),
  );
  expect(new Set(keys).size).toBe(keys.length);
});

it("a version that equals an earlier one has its keys, because its operations send the same requests", () => {
  expect(queryKey(createSameClient())).toEqual(queryKey(createClient()));
});

it("an API without versions has keys without a version", () => {
  const table = operationTable({ prefix: "", fields: [], resources: { a: { "/a": "b" } } });
  const create = tableFacade(connector({}), table, "kites");
  expect(queryKey(create())).toEqual([{ api: "kites" }]);
});

const outdated = tableFacade(
  connector({}),
  operationTable({ prefix: "", fields: [], resources: { kites: { "/kites": "getKites" } } }),
)() as { readonly kites: { readonly getKites: object } };

it.each([
  ["an operation that isn't part of a client", getGroup, "getGroup"],
  ["an operation of a package from an earlier generator", outdated.kites.getKites, "getKites"],
  ["a resource of such a package", outdated.kites, "getKites"],
  ["such a client", outdated, "getKites"],
])("%s has no key", (_, target, id) => {
  expect(() => queryKey(target)).toThrow(
    `${id}: pass an operation of a client. If it is one, generate its package again with this version of Almanac.`,
  );
});

it.each([{}, { a: 1 }, { a: undefined }, { a: {} }])("%j has no key", (target) => {
  expect(() => queryKey(target)).toThrow("queryKey: pass an operation, a resource or a client.");
});
