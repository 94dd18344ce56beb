import { expect, test } from "vitest";
import { sample, type SampleOptions } from "../../../runtime/mock/dist/data/sample/sample.js";
import type { Json } from "../../../runtime/mock/dist/json.js";
import type { MockSchema } from "../../../runtime/mock/dist/tables/tables.js";

const options: SampleOptions = {
  schemas: {},
  seed: "7",
  direction: "response",
  fill: "all",
  now: "2025-01-01T00:00:00Z",
};
const sampleOf = (schema: MockSchema, given?: Json): Json => sample(schema, given, options);
const text = { type: "string" };

test.each<[string, MockSchema, Json]>([
  ["an integer", { type: "integer", example: 41 }, 41],
  ["a number", { type: "number", examples: [1.5, 2] }, 1.5],
  ["a boolean", { type: "boolean", example: false }, false],
  ["null", { type: ["string", "null"], example: null }, null],
  [
    "a formatted string",
    { type: "string", format: "uuid", example: "11111111-2222-4333-8444-555555555555" },
    "11111111-2222-4333-8444-555555555555",
  ],
  ["a string with a pattern", { type: "string", pattern: "^T-", example: "T-7" }, "T-7"],
  ["an enum value", { enum: ["x", "y"], example: "y" }, "y"],
  ["an array", { type: "array", items: { type: "integer" }, example: [3, 1, 2] }, [3, 1, 2]],
  ["an object", { type: "object", properties: { tide: text, port: text }, example: { tide: "low" } }, { tide: "low" }],
  ["a default object", { type: "object", default: { a: [1] } }, { a: [1] }],
  ["a constant object", { const: { a: [1] } }, { a: [1] }],
  ["a value of oneOf", { oneOf: [{ type: "integer" }, { type: "string" }], example: "seven" }, "seven"],
])("uses the example of %s", (_, schema, value) => {
  expect(sampleOf(schema)).toEqual(value);
});

test("skips examples that are invalid", () => {
  expect(sampleOf({ type: "integer", examples: ["seven", 7] })).toBe(7);
  expect(sampleOf({ type: "object", required: ["n"], properties: { n: { const: 4 } }, example: { n: 5 } })).toEqual({
    n: 4,
  });
});

test("omits the properties of an example that the direction hides", () => {
  const properties = { login: text, pin: { ...text, writeOnly: true } };
  const schema = { type: "object", required: ["login", "pin"], properties, example: { login: "ada", pin: "1" } };
  expect(sampleOf(schema)).toEqual({ login: "ada" });
  expect(sampleOf({ ...schema, example: { login: "ada" } })).toEqual({ login: "ada" });
});

test("completes a given object from the example of the object", () => {
  const properties = { name: text, hue: text, size: { type: "integer", default: 3 } };
  const schema = { type: "object", properties, example: { name: "Rex", hue: "red", size: 9 } };
  expect(sampleOf(schema, { name: "Tom" })).toEqual({ name: "Tom", hue: "red", size: 3 });
});

test("gives the items of an array different examples", () => {
  expect(sampleOf({ type: "array", minItems: 2, items: { ...text, examples: ["a", "b"] } })).toEqual(["a", "b"]);
  const ids = sampleOf({
    type: "array",
    minItems: 3,
    items: { type: "object", properties: { id: { ...text, example: "p1" }, kind: { ...text, example: "dog" } } },
  }) as readonly { readonly id: string; readonly kind: string }[];
  expect(ids[0]?.id).toBe("p1");
  expect(new Set(ids.map(({ id }) => id)).size).toBe(ids.length);
  expect(new Set(ids.map(({ kind }) => kind))).toEqual(new Set(["dog"]));
});

test("gives the items of an array different ids if the example of the object contains one", () => {
  const item = { type: "object", properties: { id: text, name: text }, example: { id: "p1", name: "Rex" } };
  const items = sampleOf({ type: "array", minItems: 2, maxItems: 2, items: item });
  expect(items).toEqual([
    { id: "p1", name: "Rex" },
    { id: expect.stringMatching(/^id-/) as string, name: "Rex" },
  ]);
});

test("ignores the examples of identities if the value must differ from others", () => {
  const schema = { type: "object", properties: { id: { ...text, example: "p1" }, name: { ...text, example: "Rex" } } };
  expect(sample(schema, undefined, { ...options, distinct: new Set() })).toEqual({
    id: expect.stringMatching(/^id-/) as string,
    name: "Rex",
  });
  expect(sample(schema, undefined, { ...options, distinct: new Set(["name"]) })).toMatchObject({
    name: expect.stringMatching(/^name-/) as string,
  });
});
