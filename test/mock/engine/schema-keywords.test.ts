import { expect, test } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

/** Schema keywords that TypeScript types can't express, each with a valid and an invalid value. */
const conditions: readonly (readonly [name: string, schema: object, good: object, bad: object])[] = [
  ["not", { not: { required: ["a", "b"] } }, { a: 1 }, { a: 1, b: 1 }],
  ["not", { properties: { a: { not: { type: "string" } } } }, { a: 1 }, { a: "text" }],
  [
    "if",
    { if: { properties: { a: { const: 1 } }, required: ["a"] }, then: { required: ["b"] } },
    { a: 1, b: 2 },
    { a: 1 },
  ],
  ["else", { if: { required: ["a"] }, else: { required: ["b"] } }, { b: 1 }, { c: 1 }],
  ["dependentRequired", { dependentRequired: { a: ["b"] } }, { a: 1, b: 1 }, { a: 1 }],
  [
    "dependentSchemas",
    { dependentSchemas: { a: { properties: { b: { type: "string" } } } } },
    { a: 1, b: "" },
    { a: 1, b: 1 },
  ],
  ["propertyNames", { propertyNames: { pattern: "^[a-c]$" } }, { a: 1 }, { d: 1 }],
  ["contains", { properties: { a: { type: "array", contains: { const: 1 } } } }, { a: [2, 1] }, { a: [2] }],
  [
    "minContains",
    { properties: { a: { type: "array", contains: { const: 1 }, minContains: 2 } } },
    { a: [1, 1] },
    { a: [1] },
  ],
  ["unevaluatedProperties", { allOf: [{ properties: { a: {} } }], unevaluatedProperties: false }, { a: 1 }, { b: 1 }],
  [
    "unevaluatedItems",
    { properties: { a: { prefixItems: [{}], unevaluatedItems: false } } },
    { a: [1] },
    { a: [1, 2] },
  ],
  ["patternProperties", { patternProperties: { "^a": { type: "integer" } } }, { a: 1 }, { ab: "text" }],
  ["oneOf", { oneOf: [{ required: ["a"] }, { required: ["b"] }] }, { a: 1 }, { a: 1, b: 1 }],
  [
    "nullable",
    { properties: { a: { nullable: true, oneOf: [{ required: ["b"] }, { required: ["c"] }] } } },
    { a: null },
    { a: { b: 1, c: 1 } },
  ],
  [
    "nullable",
    { properties: { a: { nullable: true, oneOf: ["string", "integer"].map((type) => ({ type, nullable: true })) } } },
    { a: null },
    { a: true },
  ],
];

test.each(conditions)("validates %s: %j", async (_, condition, good, bad) => {
  const schema = { type: "object", ...condition };
  const content = { "application/json": { schema } };
  const mock = await mockOf(
    JSON.stringify({
      openapi: "3.1.0",
      info: { title: "T", version: "1" },
      paths: {
        "/check": {
          post: {
            operationId: "check",
            requestBody: { required: true, content },
            responses: { "200": { description: "Fine.", content }, "400": { description: "No." } },
          },
        },
      },
    }),
  );
  const call = callerOf(mock);
  // The mock validates its responses, so the generated value is valid too.
  expect(call("POST /check", { body: good }).status).toBe(200);
  expect(call("POST /check", { body: bad }).status).toBe(400);
});
