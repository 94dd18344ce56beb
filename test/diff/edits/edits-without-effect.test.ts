import { expect, test } from "vitest";
import { compareSchemas } from "../compare.js";

const order = (properties: object, more: object = {}): object => ({ type: "object", properties, ...more });
const [cat, dog] = [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }];
const animal = { type: "object", properties: { name: { type: "string" } } };
const components = [
  { Cat: animal, Dog: animal, Pig: { type: "string" } },
  { Cat: animal, Dog: animal, Pig: { type: "string" } },
] as const;

test("a member of a union that is replaced by an equal schema with another name is listed as safe", async () => {
  const pig = { $ref: "#/components/schemas/Pig" };
  expect(
    await compareSchemas(order({ pet: { oneOf: [cat, pig] } }), order({ pet: { oneOf: [dog, pig] } }), components),
  ).toEqual([
    "request-property-one-of-added safe safe",
    "request-property-one-of-removed safe safe",
    "response-property-one-of-added safe safe",
    "response-property-one-of-removed safe safe",
  ]);
  expect(await compareSchemas(order({ pet: { allOf: [cat] } }), order({ pet: { allOf: [dog] } }), components)).toEqual([
    "request-property-all-of-added safe safe",
    "request-property-all-of-removed safe safe",
    "response-property-all-of-added safe safe",
    "response-property-all-of-removed safe safe",
  ]);
});

test("several new properties without a type are listed, and so is one that replaces another", async () => {
  expect(await compareSchemas(order({}), order({ a: {}, b: {} }))).toEqual([
    "new-optional-request-property safe safe",
    "new-optional-request-property safe safe",
    "response-optional-property-added safe safe",
    "response-optional-property-added safe safe",
  ]);
  expect(await compareSchemas(order({ a: {} }), order({ b: {} }))).toEqual([
    "request-property-removed safe breaking",
    "response-optional-property-removed safe breaking",
    "new-optional-request-property safe safe",
    "response-optional-property-added safe safe",
  ]);
});

test("several new values of an enum are listed, even if the type doesn't allow them", async () => {
  const version = (...values: readonly unknown[]): object => order({ version: { type: "string", enum: values } });
  const found = await compareSchemas(version("3", 3), version("3", 3, 4, 5));
  expect(found.map((text) => text.split(" ")[0])).toEqual([
    "response-property-enum-value-added",
    "response-property-enum-value-added",
    "request-property-enum-value-added",
    "request-property-enum-value-added",
  ]);
});

test("the default null is the same as none", async () => {
  const limit = (more: object): object => order({ limit: { type: ["integer", "null"], ...more } });
  expect(await compareSchemas(limit({}), limit({ default: null }))).toEqual([]);
  expect(await compareSchemas(limit({ default: 5 }), limit({ default: null }))).toEqual([
    "request-property-default-value-removed safe safe",
    "response-property-default-value-removed safe safe",
  ]);
});

test("a single edit without effect is listed, such as the format of an object", async () => {
  expect(await compareSchemas(order({}), order({}, { format: "links" }))).toEqual([
    "request-body-type-changed safe safe",
    "response-body-type-specialized safe safe",
  ]);
});

test("another schema in a union with null is listed, and the two schemas are compared", async () => {
  const pet = (schema: object): object => order({ pet: { anyOf: [schema, { type: "null" }] } });
  expect(await compareSchemas(pet(cat), pet(dog), components)).toEqual([
    "request-property-any-of-added safe safe",
    "request-property-any-of-removed safe safe",
    "response-property-any-of-added safe safe",
    "response-property-any-of-removed safe safe",
  ]);
  const named = { Cat: animal, Dog: { ...animal, required: ["name"] } };
  const found = await compareSchemas(pet(cat), pet(dog), [named, named]);
  expect(found.filter((text) => !text.endsWith("safe safe"))).toEqual([
    "request-property-became-required breaking breaking {}",
    "response-property-became-required safe risky",
  ]);
});
