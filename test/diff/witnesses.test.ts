import { expect, test } from "vitest";
import { labelWitness } from "../../generator/dist/diff/output/describe-finding.js";
import { policyRules } from "../../generator/dist/diff/rules/policy-rules.js";
import { compare } from "./compare.js";

const head = 'openapi: 3.1.0\ninfo: { title: Orders, version: "none" }\n';
const ok = 'responses: { "200": { description: OK } }';
const schemes = (key: string): string =>
  `components: { securitySchemes: { key: ${key}, login: { type: http, scheme: basic } } }`;
const apiKey = (place: string, name: string): string => schemes(`{ type: apiKey, in: ${place}, name: ${name} }`);
const get = (details: string): string => `paths: { /orders: { get: { operationId: listOrders, ${details} } } }`;
const post = (details: string): string => `paths: { /orders: { post: { operationId: addOrder, ${details} } } }`;
const parameter = (details: string): string => get(`parameters: [${details}], ${ok}`);
const body = (details: string): string => post(`requestBody: { ${details} }, ${ok}`);
const json = "content: { application/json: { schema: { type: object } } }";
const ids = "name: ids, in: query, schema: { type: array, items: { type: integer } }";

/** The documents before and after a change, and an example of what it breaks for each error. */
const examples: readonly (readonly [string, string, readonly string[]])[] = [
  [get(ok), "paths: {}", ["accepted before, but not now: GET /orders"]],
  [
    parameter("{ name: limit, in: query, schema: { type: integer } }"),
    get(ok),
    ["accepted before, but not now: GET /orders?limit=1"],
  ],
  [
    get(ok),
    parameter("{ name: X-Org, in: header, required: true, schema: { type: string } }"),
    ["accepted before, but not now: GET /orders without the header X-Org"],
  ],
  [
    parameter("{ name: q, in: query, schema: { type: string } }"),
    parameter("{ name: q, in: query, required: true, schema: { type: string } }"),
    ["accepted before, but not now: GET /orders without the query parameter q"],
  ],
  [
    parameter(`{ ${ids} }`),
    parameter(`{ ${ids}, explode: false }`),
    ["accepted before, but not now: GET /orders?ids=1&ids=1"],
  ],
  [
    parameter(`{ ${ids}, explode: false }`),
    parameter(`{ ${ids}, explode: false, style: pipeDelimited }`),
    ["accepted before, but not now: GET /orders?ids=1,1"],
  ],
  [
    parameter("{ name: path, in: query, allowReserved: true, schema: { type: string } }"),
    parameter("{ name: path, in: query, schema: { type: string } }"),
    ["accepted before, but not now: GET /orders?path=a/b"],
  ],
  [
    parameter("{ name: q, in: query, schema: { type: string } }"),
    parameter("{ name: q, in: header, schema: { type: string } }"),
    ["accepted before, but not now: GET /orders?q=a"],
  ],
  [
    parameter("{ name: limit, in: query, schema: { type: integer, maximum: 100 } }"),
    parameter("{ name: limit, in: query, schema: { type: integer, maximum: 50 } }"),
    ["accepted before, but not now: 100"],
  ],
  [post(ok), body(`required: true, ${json}`), ["accepted before, but not now: POST /orders without a body"]],
  [body(json), body(`required: true, ${json}`), ["accepted before, but not now: POST /orders without a body"]],
  [body(json), post(ok), ["accepted before, but not now: POST /orders with a body"]],
  [
    body("content: { application/json: {}, text/csv: {} }"),
    body("content: { application/json: {} }"),
    ["accepted before, but not now: POST /orders with Content-Type: text/csv"],
  ],
  [
    get('responses: { "200": { description: OK, content: { application/json: {}, text/csv: {} } } }'),
    get('responses: { "200": { description: OK, content: { application/json: {} } } }'),
    ["accepted before, but not now: GET /orders with Accept: text/csv"],
  ],
  [
    get('responses: { "200": { description: OK } }'),
    get('responses: { "202": { description: OK } }'),
    ["sent now, but not before: 202 for GET /orders", "sent now, but not before: 202 for GET /orders"],
  ],
  [
    get('responses: { "200": { description: OK }, "204": { description: OK } }'),
    get(ok),
    ["accepted before, but not now: GET /orders answered with 204"],
  ],
  [
    get('responses: { "200": { description: OK, headers: { X-Page: { required: true, schema: { type: string } } } } }'),
    get(ok),
    ["sent now, but not before: 200 for GET /orders without the header X-Page"],
  ],
  [
    `${get(`security: [{ key: [] }], ${ok}`)}\n${apiKey("header", "X-Key")}`,
    `${get(`security: [{ key: [], login: [] }], ${ok}`)}\n${apiKey("header", "X-Key")}`,
    ["accepted before, but not now: GET /orders with the credentials key"],
  ],
  [
    `${get(`security: [{ key: [read] }], ${ok}`)}\n${schemes("{ type: openIdConnect, openIdConnectUrl: /id }")}`,
    `${get(`security: [{ key: [read, write] }], ${ok}`)}\n${schemes("{ type: openIdConnect, openIdConnectUrl: /id }")}`,
    ["accepted before, but not now: GET /orders with the credentials key (read)"],
  ],
  [
    `${get(ok)}\n${apiKey("header", "X-Key")}`,
    `${get(`security: [{ key: [] }], ${ok}`)}\n${apiKey("header", "X-Key")}`,
    ["accepted before, but not now: GET /orders without credentials"],
  ],
  [
    `${get(ok)}\n${apiKey("header", "X-Key")}`,
    `${get(ok)}\n${apiKey("query", "X-Key")}`,
    ["accepted before, but not now: any request with X-Key: …"],
  ],
  [
    `${get(ok)}\n${schemes("{ type: http, scheme: digest }")}`,
    `${get(ok)}\n${schemes("{ type: http, scheme: bearer }")}`,
    ["accepted before, but not now: any request with Authorization: Digest …"],
  ],
  [get(ok).replace("listOrders", "getOrders"), get(ok), ["compiled before, but not now: import { getOrders } from …"]],
  [`webhooks: { paid: { post: { ${ok} } } }`, "webhooks: {}", ["sent before, but not now: POST paid"]],
];

test.each(examples)("each error has an example: %s", async (base, revision, expected) => {
  const findings = await compare(head + base, head + revision);
  const described = findings.flatMap((finding) => {
    const { level, witness, confidence } = finding;
    if (level !== "error") return [];
    expect(confidence).toBe("exact");
    const text = witness?.kind === "value" ? JSON.stringify(witness.value) : witness?.text;
    return [`${labelWitness(finding)}: ${text ?? ""}`];
  });
  expect(described).toEqual(expected);
});

test("an unproven verdict has no example, and a change of a server has one", async () => {
  const at = (url: string): string => `servers: [{ url: "${url}" }]\n${get(ok)}`;
  const [finding] = await compare(head + at("https://a.example"), head + at("https://b.example"));
  expect(finding).toMatchObject({
    id: "server-removed",
    wire: "risky",
    confidence: "exact",
    witness: { kind: "request", text: "any request to https://a.example" },
  });
  const pattern = (text: string): string =>
    parameter(`{ name: q, in: query, schema: { type: string, pattern: "${text}" } }`);
  const unproven = await compare(head + pattern("^(a+)+$"), head + pattern("^(a|a)+$"));
  expect(unproven).toMatchObject([{ confidence: "unproven", witness: null }]);
});

test("a change of an alternative is judged by the whole union", async () => {
  const union = (first: string): string =>
    body(`content: { application/json: { schema: { anyOf: [${first}, { type: string }] } } }`);
  const find = async (from: string, to: string): Promise<readonly object[]> =>
    (await compare(head + union(from), head + union(to))).map(({ wire, confidence, witness }) => ({
      wire,
      confidence,
      witness,
    }));
  // The last alternative still accepts the numbers.
  const order = (title: string, maximum: number): string =>
    `{ type: object, title: ${title}, required: [count], properties: { count: { type: integer, maximum: ${maximum} } } }`;
  expect(await find(`${order("A", 9)}, ${order("B", 20)}`, `${order("A", 5)}, ${order("B", 30)}`)).toEqual([
    { wire: "safe", confidence: "exact", witness: null },
    { wire: "safe", confidence: "exact", witness: null },
  ]);
  expect(await find(order("A", 9), order("A", 5))).toEqual([
    { wire: "breaking", confidence: "exact", witness: { kind: "value", value: { count: 9 } } },
  ]);
});

test("errors about announcements are the only ones without an example", () => {
  expect([...policyRules].every((id) => /stability|sunset|deprecated|unstable/.test(id))).toBe(true);
});
