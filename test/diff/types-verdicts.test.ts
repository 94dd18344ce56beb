import { expect, test } from "vitest";
import { compare, compareSchemas } from "./compare.js";

const order = (properties: object): object => ({ type: "object", properties });

test("a schema that is removed from allOf breaks senders that write its properties, and readers that use them", async () => {
  const [one, other] = [order({ x: { type: "string" } }), order({ y: { type: "string" } })];
  const found = await compareSchemas(order({ a: { allOf: [one, other] } }), order({ a: { allOf: [one] } }));
  expect(found.map((each) => each.split(" ").slice(0, 3).join(" "))).toEqual([
    "request-property-all-of-removed safe breaking",
    "response-property-all-of-removed safe breaking",
  ]);
});

test("an array of unknown items that gets a type breaks senders, and one that loses its type breaks readers", async () => {
  const [any, strings] = [{ type: "array" }, { type: "array", items: { type: "string" } }];
  const verdicts = (found: readonly string[]): readonly string[] =>
    found.map((each) => each.split(" ").slice(0, 3).join(" "));
  expect(verdicts(await compareSchemas(order({ list: any }), order({ list: strings })))).toEqual([
    "request-property-items-added breaking breaking",
  ]);
  expect(verdicts(await compareSchemas(order({ list: strings }), order({ list: any })))).toEqual([
    "response-property-items-removed breaking breaking",
  ]);
});

test("a text that becomes an array has one finding about its type, and none about its items", async () => {
  const found = await compareSchemas(
    order({ list: { type: "string" } }),
    order({ list: { type: "array", items: { type: "string" } } }),
  );
  expect(found.filter((each) => each.includes("items"))).toEqual([]);
  expect(found.length).toBeGreaterThan(0);
});

test("a text that becomes an enum may break readers, and a new value of an enum breaks them", async () => {
  const statusOf = (more: object): object => order({ status: { type: "string", ...more } });
  const added = async (base: object): Promise<readonly string[]> =>
    (await compareSchemas(statusOf(base), statusOf({ enum: ["a", "b"] }))).filter((each) =>
      each.startsWith("response-property-enum-value-added"),
    );
  const once = "response-property-enum-value-added safe risky";
  expect(await added({})).toEqual([once, once]);
  expect(await added({ enum: ["a"] })).toEqual(['response-property-enum-value-added breaking breaking "b"']);
});

const withResponses = (responses: string, more = ""): string =>
  `{ openapi: 3.1.0, info: { title: Orders, version: "none" }, paths: { /orders: { get: { operationId: listOrders, ${more} responses: ${responses} } } } }`;

test.each([
  ["an error that no other response describes is added", "{ '200': {} }", "{ '200': {}, '409': {} }", "breaking"],
  [
    "an error that the default describes is added",
    "{ '200': {}, default: {} }",
    "{ '200': {}, '409': {}, default: {} }",
    "safe",
  ],
  [
    "an error gets a body that differs from the default",
    "{ '200': {}, default: {} }",
    "{ '200': {}, '409': { content: { text/plain: { schema: { type: string } } } }, default: {} }",
    "breaking",
  ],
  ["a default is added", "{ '200': {} }", "{ '200': {}, default: {} }", "breaking"],
  [
    "a class that the default describes is added",
    "{ '200': {}, default: {} }",
    "{ '200': {}, 4XX: {}, default: {} }",
    "safe",
  ],
  ["a class is removed", "{ '200': {}, 4XX: {} }", "{ '200': {} }", "breaking"],
])("the types of outcomes: %s", async (_, base, revision, expected) => {
  const filled = (responses: string): string => withResponses(responses.replaceAll("{}", "{ description: A }"));
  const found = await compare(filled(base), filled(revision));
  expect(found.map(({ types }) => types)).toEqual([expected]);
});

test("a change or removal of a draft is one finding about types", async () => {
  const draft = "x-stability-level: draft, parameters: [{ name: q, in: query, schema: { type: string } }],";
  const [ok, plain] = ["{ '200': { description: A } }", "x-stability-level: draft,"];
  const changed = await compare(withResponses(ok, draft), withResponses(ok, plain));
  expect(changed).toMatchObject([
    {
      id: "api-changed-while-unstable",
      level: "info",
      wire: "safe",
      types: "breaking",
      args: { changes: ["request-parameter-removed"] },
    },
  ]);
  const gone = await compare(
    withResponses(ok, plain),
    '{ openapi: 3.1.0, info: { title: Orders, version: "none" }, paths: {} }',
  );
  expect(gone).toMatchObject([{ id: "api-removed-while-unstable", level: "info", wire: "safe", types: "breaking" }]);
});
