import { expect, test } from "vitest";
import { compare } from "./compare.js";

const head = 'openapi: 3.1.0\ninfo: { title: Orders, version: "none" }\n';
const responses = 'responses: { "200": { description: OK } }';

async function find(base: string, revision: string): Promise<readonly string[]> {
  const findings = await compare(head + base, head + revision);
  return findings.map(({ id, wire, types }) => `${id} ${wire} ${types}`);
}

const withParameter = (parameter: string): string =>
  `paths: { /orders: { get: { parameters: [${parameter}], ${responses} } } }`;

test("a change of how a parameter is serialized breaks", async () => {
  const list = "name: ids, in: query, schema: { type: array, items: { type: string } }";
  expect(await find(withParameter(`{ ${list} }`), withParameter(`{ ${list}, style: form, explode: true }`))).toEqual(
    [],
  );
  expect(await find(withParameter(`{ ${list} }`), withParameter(`{ ${list}, explode: false }`))).toEqual([
    "request-parameter-explode-changed breaking safe",
  ]);
  expect(await find(withParameter(`{ ${list} }`), withParameter(`{ ${list}, style: pipeDelimited }`))).toEqual([
    "request-parameter-explode-changed breaking safe",
    "request-parameter-style-changed breaking safe",
  ]);
});

test("the default of a parameter is compared, unless requests must contain the parameter", async () => {
  const limit = (value: number, more = ""): string =>
    withParameter(`{ name: limit, in: query, ${more}schema: { type: integer, default: ${value} } }`);
  expect(await find(limit(5), limit(9))).toEqual(["request-parameter-default-value-changed safe safe"]);
  expect(await find(limit(5, "required: true, "), limit(9, "required: true, "))).toEqual([]);
});

test("a parameter with a media type is compared", async () => {
  const filter = (type: string): string =>
    withParameter(`{ name: filter, in: query, content: { application/json: { schema: { type: ${type} } } } }`);
  expect(await find(filter("integer"), filter("string"))).toEqual(["request-parameter-type-changed breaking breaking"]);
});

test("names of headers are the same in upper and lower case, and names of path parameters only matter to types", async () => {
  const header = (name: string): string => withParameter(`{ name: ${name}, in: header, schema: { type: string } }`);
  expect(await find(header("X-Trace"), header("x-trace"))).toEqual([]);
  const path = (name: string): string =>
    `paths: { "/orders/{${name}}": { get: { parameters: [{ name: ${name}, in: path, required: true, schema: { type: string } }], ${responses} } } }`;
  expect(await find(path("id"), path("orderId"))).toEqual(["path-parameter-renamed safe breaking"]);
});

test("another requirement of security breaks, and another alternative doesn't", async () => {
  const schemes =
    "components: { securitySchemes: { a: { type: http, scheme: basic }, b: { type: http, scheme: bearer } } }";
  const secured = (security: string): string =>
    `paths: { /orders: { get: { security: ${security}, ${responses} } } }\n${schemes}`;
  expect(await find(secured("[{ a: [] }]"), secured("[{ a: [], b: [] }]"))).toEqual([
    "security-requirement-tightened breaking risky",
    "api-security-added safe safe",
    "api-security-removed safe safe",
  ]);
  expect(await find(secured("[{ a: [] }]"), secured("[{ a: [] }, { b: [] }]"))).toEqual([
    "api-security-added safe safe",
    "security-requirement-relaxed safe safe",
  ]);
});

test("a requirement of security that moves from operations to the document changes nothing for callers", async () => {
  const schemes = "components: { securitySchemes: { a: { type: http, scheme: basic } } }";
  const own = `paths: { /orders: { get: { security: [{ a: [] }], ${responses} } } }\n${schemes}`;
  const shared = `security: [{ a: [] }]\npaths: { /orders: { get: { ${responses} } } }\n${schemes}`;
  const open = `paths: { /orders: { get: { ${responses} } } }\n${schemes}`;
  expect(await find(own, shared)).toEqual(["api-global-security-added safe safe", "api-security-removed safe safe"]);
  expect(await find(open, shared)).toEqual([
    "security-requirement-tightened breaking risky",
    "api-global-security-added safe safe",
  ]);
});

test("an operation that repeats the requirement of its document is the same", async () => {
  const schemes =
    "components: { securitySchemes: { a: { type: http, scheme: basic }, b: { type: http, scheme: bearer } } }";
  const shared = (own: string): string =>
    `security: [{ a: [] }, { b: [] }]\npaths: { /orders: { get: { ${own}${responses} } } }\n${schemes}`;
  expect(await find(shared(""), shared("security: [{ b: [] }, { a: [] }], "))).toEqual([]);
  expect(await find(shared(""), shared("security: [{ a: [] }], "))).toEqual([
    "security-requirement-tightened breaking risky",
    "api-security-added safe safe",
  ]);
});

test("credentials that are sent elsewhere break every call", async () => {
  const key = (place: string, name: string): string =>
    `paths: { /orders: { get: { ${responses} } } }\ncomponents: { securitySchemes: { key: { type: apiKey, in: ${place}, name: ${name} } } }`;
  expect(await find(key("header", "X-Key"), key("query", "X-Key"))).toEqual([
    "security-scheme-location-changed breaking safe",
  ]);
  expect(await find(key("header", "X-Key"), key("header", "X-Token"))).toEqual([
    "security-scheme-name-changed breaking safe",
  ]);
  expect(await find(key("header", "X-Key"), key("header", "x-key"))).toEqual([]);
});

test("callbacks and webhooks have the ids of requests, but their receivers read them, as clients read responses", async () => {
  const body = (schema: string, more = ""): string =>
    `requestBody: { ${more}content: { application/json: { schema: { ${schema} } } } }, ${responses}`;
  const callback = (type: string): string =>
    `paths: { /orders: { post: { ${responses}, callbacks: { paid: { "{$request.body#/url}": { post: { ${body(`type: ${type}`)} } } } } } } }`;
  expect(await find(callback("integer"), callback("number"))).toEqual(["request-body-type-generalized breaking safe"]);
  const webhook = (schema: string, more = ""): string => `webhooks: { paid: { post: { ${body(schema, more)} } } }`;
  expect(await find(webhook("type: number"), webhook("type: integer"))).toEqual([
    "request-body-type-changed safe safe",
  ]);
  const order = (properties: string): string => webhook(`type: object, properties: { ${properties} }`);
  expect(await find(order("id: { type: string }, total: { readOnly: true }"), order("id: { maxLength: 5 }"))).toEqual([
    "request-property-removed safe breaking",
    "request-property-type-generalized breaking breaking",
    "request-property-max-length-set safe safe",
  ]);
  const many = "properties: { a: {}, b: {} }";
  expect(await find(webhook(`${many}, maxProperties: 1`), webhook(many))).toEqual([
    "request-body-widened breaking safe",
  ]);
  expect(await find(webhook("type: string", "required: true, "), webhook("type: string"))).toEqual([
    "request-body-became-optional breaking safe",
  ]);
});

test("an edit of a schema that several operations share is one finding that reaches all of them", async () => {
  const document = (type: string): string =>
    `paths:
  /a: { get: { responses: { "200": { $ref: "#/components/responses/Order" } } } }
  /b: { get: { responses: { "200": { $ref: "#/components/responses/Order" } } } }
components:
  responses: { Order: { description: OK, content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } } }
  schemas: { Order: { type: object, properties: { id: { type: ${type} } } } }`;
  const [finding, ...others] = await compare(head + document("integer"), head + document("string"));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    id: "response-property-type-changed",
    cause: {
      base: "openapi.yaml#/components/schemas/Order/properties/id/type",
      revision: "openapi.yaml#/components/schemas/Order/properties/id/type",
    },
    operations: [
      { method: "GET", path: "/a" },
      { method: "GET", path: "/b" },
    ],
  });
});

test("an operation may be removed after its sunset", async () => {
  const base = `paths: { /orders: { get: { deprecated: true, x-sunset: "2026-01-31", ${responses} } } }`;
  const day = (date: string): number => Date.parse(date) / 86_400_000;
  const [early, late] = await Promise.all(
    ["2026-01-30", "2026-02-01"].map((date) => compare(head + base, `${head}paths: {}`, { today: day(date) })),
  );
  expect(early?.map(({ id }) => id)).toEqual(["api-path-removed-before-sunset"]);
  expect(late).toMatchObject([
    { id: "api-removed-after-sunset", level: "info", wire: "safe", types: "breaking", witness: { kind: "code" } },
  ]);
});

test("a path that the document still declares, without its operations, is not removed", async () => {
  const base = `paths: { /orders: { get: { ${responses} } } }`;
  expect(await find(base, "paths: { /orders: {} }")).toEqual(["api-removed-without-deprecation breaking breaking"]);
  expect(await find(base, "paths: {}")).toEqual(["api-path-removed-without-deprecation breaking breaking"]);
});
