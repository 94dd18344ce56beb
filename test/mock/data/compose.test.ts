import { expect, test } from "vitest";
import { flatten } from "../../../runtime/mock/dist/data/schema/flatten.js";
import { sample, type SampleOptions } from "../../../runtime/mock/dist/data/sample/sample.js";
import type { MockSchema } from "../../../runtime/mock/dist/tables/tables.js";

const schemas: Readonly<Record<string, MockSchema>> = {
  Role: {
    type: "object",
    properties: { provider: { type: "string" } },
    required: ["provider"],
    oneOf: [{ $ref: "AwsRole" }, { $ref: "AzureRole" }],
    discriminator: { propertyName: "provider", mapping: { AWS: "AwsRole", AZURE: "AzureRole" } },
  },
  AwsRole: {
    allOf: [{ $ref: "Role" }, { type: "object", properties: { arn: { type: "string" } }, required: ["arn"] }],
  },
  AzureRole: { allOf: [{ $ref: "Role" }, { type: "object", properties: { tenant: { type: "string" } } }] },
  Node: {
    type: "object",
    properties: { next: { $ref: "Node" }, list: { type: "array", items: { $ref: "Node" } }, name: { const: "n" } },
    required: ["name"],
  },
  Endless: { type: "object", properties: { next: { $ref: "Endless" } }, required: ["next"] },
  Itself: { allOf: [{ $ref: "Itself" }], type: "string", maxLength: 4 },
};
const options: SampleOptions = {
  schemas,
  seed: "7",
  direction: "response",
  fill: "all",
  now: "2025-01-01T00:00:00Z",
};

test("a child has its parent's properties without the list of children, and its own discriminator value", () => {
  const flat = flatten({ $ref: "AwsRole" }, schemas);
  expect(flat.alternatives).toEqual([]);
  expect([...flat.object.properties.keys()]).toEqual(["provider", "arn"]);
  expect(sample({ $ref: "AwsRole" }, undefined, options)).toMatchObject({ provider: "AWS" });
  expect(sample(schemas["AwsRole"] ?? false, undefined, options)).toMatchObject({ provider: "AWS" });
});

test("flattening caches its results", () => {
  const schema = { $ref: "AwsRole" };
  expect(flatten(schema, schemas)).toBe(flatten(schema, schemas));
});

test("a given value selects the branch by its discriminator value or its properties", () => {
  expect(sample({ $ref: "Role" }, { provider: "AZURE", tenant: "t" }, options)).toEqual({
    provider: "AZURE",
    tenant: "t",
  });
  expect(sample({ $ref: "Role" }, { arn: "a" }, options)).toEqual({ provider: "AWS", arn: "a" });
});

test("a property named like a constant of a branch selects the branch", () => {
  const kind = (name: string): MockSchema => ({
    type: "object",
    required: ["object"],
    properties: { object: { enum: [name] }, country: { type: "string" } },
  });
  const source: MockSchema = { anyOf: [kind("account"), kind("bank_account"), kind("card")] };
  expect(sample(source, { card: { number: "4242" } }, options)).toMatchObject({ object: "card" });
  expect(sample(source, { card: "tok", object: "account" }, options)).toMatchObject({ object: "account" });
  expect(sample(source, { country: "FR" }, options)).toMatchObject({ object: "account", country: "FR" });
});

test("a sample of a oneOf matches exactly one branch", () => {
  const sizes = { oneOf: [{ enum: ["S", "M"] }, { enum: ["M", "L"] }] };
  for (const seed of ["1", "2", "3", "4"]) expect(["S", "L"]).toContain(sample(sizes, undefined, { ...options, seed }));
});

test("null is sampled only if nothing else is valid", () => {
  expect(sample({ anyOf: [{ type: "null" }, { const: 1 }] }, undefined, options)).toBe(1);
  expect(sample({ type: ["null", "boolean"] }, undefined, options)).not.toBeNull();
  expect(sample({ type: ["null", "boolean"] }, null, options)).toBeNull();
});

test("samples of recursive schemas are finite", () => {
  expect(sample({ $ref: "Node" }, undefined, options)).toMatchObject({ name: "n" });
  expect(JSON.stringify(sample({ $ref: "Node" }, undefined, options)).length).toBeLessThan(500);
  expect(JSON.stringify(sample({ $ref: "Endless" }, undefined, options))).toContain("null");
  expect(sample({ $ref: "Itself" }, undefined, options)).toHaveLength(4);
});

test("the bounds of allOf are combined", () => {
  const schema = {
    allOf: [
      { type: "number", minimum: 3 },
      { type: "integer", maximum: 3 },
    ],
  };
  expect(sample(schema, undefined, options)).toBe(3);
});

test("conditions and dependencies apply", () => {
  const schema = {
    type: "object",
    properties: { kind: { const: "A" } },
    if: { properties: { kind: { const: "A" } } },
    then: { required: ["a"] },
    dependentRequired: { a: ["b"] },
  };
  expect(sample(schema, undefined, options)).toMatchObject({
    kind: "A",
    a: expect.anything() as unknown,
    b: expect.anything() as unknown,
  });
});
