import { expect, test } from "vitest";
import { compareTypes } from "../conformance/compare-types.js";

const json = (schema: object): object => ({ "application/json": { schema } });
const object = (properties: object, more: object = {}): object => ({ type: "object", properties, ...more });
const ok = { description: "OK" };
const answering = (responses: object): object => ({ get: { operationId: "listOrders", responses } });
const sending = (requestBody: object): object => ({
  post: { operationId: "createOrder", requestBody, responses: { "204": ok } },
});
const accepting = (...parameters: readonly object[]): object => ({
  get: { operationId: "listOrders", parameters, responses: { "204": ok } },
});
const body = (schema: object): object => sending({ required: true, content: json(schema) });
const response = (schema: object): object => answering({ "200": { ...ok, content: json(schema) } });
const both = (from: object, to: object): readonly (readonly [object, object])[] => [
  [body(from), body(to)],
  [response(from), response(to)],
];
const text = { type: "string" };
const limit = { name: "limit", in: "query", schema: { type: "integer" } };
const cat = object({ kind: { const: "cat" }, lives: { type: "integer" } }, { required: ["kind"] });
const dog = object({ kind: { const: "dog" }, tricks: { type: "integer" } }, { required: ["kind"] });

/** Edits, each compared in both directions. */
const edits: readonly (readonly [object, object])[] = [
  ...both(object({ a: text }), object({ a: text, b: text })),
  ...both(object({ a: text }), object({ a: text }, { required: ["a"] })),
  ...both(object({ a: text }), object({ a: { type: ["string", "null"] } })),
  ...both(object({ a: text }), object({ a: { type: ["string", "integer"] } })),
  ...both(object({ a: text }), object({ a: { type: "integer" } })),
  ...both(object({ a: { type: "integer" } }), object({ a: { type: "number" } })),
  ...both(object({ a: text }), object({ a: {} })),
  ...both(object({ a: { enum: ["x", "y"] } }), object({ a: { enum: ["x"] } })),
  ...both(object({ a: text }), object({ a: { type: "string", enum: ["x"] } })),
  ...both(object({ a: text }), object({ a: { ...text, readOnly: true } })),
  ...both(object({ a: text }), object({ a: { ...text, writeOnly: true } })),
  ...both(object({ a: text }), object({ a: { ...text, maxLength: 5 } })),
  ...both(object({ a: text }, { additionalProperties: false }), object({ a: text })),
  ...both(object({ a: { type: "array", items: text } }), object({ a: { type: "array" } })),
  ...both({ oneOf: [cat, dog] }, { oneOf: [cat] }),
  ...both(object({ a: text, b: text }), object({ a: text, b: text }, { dependentRequired: { a: ["b"] } })),
  ...both(object({ a: { not: object({ b: text }) } }), object({ a: { not: object({}) } })),
  [answering({ "200": ok }), answering({ "200": ok, "409": ok })],
  [answering({ "200": ok, default: ok }), answering({ "200": ok, "409": ok, default: ok })],
  [answering({ "200": ok }), answering({ "200": ok, default: ok })],
  [answering({ "200": ok }), answering({ "200": ok, "202": ok })],
  [answering({ "200": ok }), answering({ "200": { ...ok, headers: { "X-Page": { schema: text } } } })],
  [sending({ content: json(object({})) }), sending({ required: true, content: json(object({})) })],
  [accepting(limit), accepting()],
  [accepting(limit), accepting({ ...limit, required: true })],
  [accepting(limit), accepting({ ...limit, schema: text })],
];

function documentOf(operations: object): object {
  return { openapi: "3.1.0", info: { title: "Orders", version: "none" }, paths: { "/orders": operations } };
}

test("a finding is breaking for types exactly when TypeScript reports an error", { timeout: 600_000 }, async () => {
  const pairs = edits.flatMap(([one, other], index) => {
    const [base, revision] = [documentOf(one), documentOf(other)];
    return [
      { name: `${index}`, base, revision },
      { name: `${index} reversed`, base: revision, revision: base },
    ];
  });
  const results = await compareTypes(pairs);
  expect(results).toHaveLength(pairs.length);
  const wrong = results.filter(({ findings, compiled }) => (findings === "breaking") !== (compiled === "breaking"));
  expect(wrong).toEqual([]);
});
