import { expect, test } from "vitest";
import { projectDirection } from "../../generator/dist/analyze/schemas/project-direction.js";
import type { Property, Schema } from "../../generator/dist/model/schema.js";

const property = (name: string, access: Property["access"]): Property => ({
  name,
  schema: { kind: "array", items: { kind: "reference", name: "Order" } },
  isRequired: true,
  access,
  documentation: { text: null, isDeprecated: false, facts: [] },
});
const object = (...properties: readonly Property[]): Schema => ({ kind: "object", properties, additional: null });
const same = (name: string): string => name;

test("a schema that is the same in one direction is not copied, so that versions share it", () => {
  const schema: Schema = { kind: "union", variants: [object(property("id", "read")), { kind: "null" }] };
  expect(projectDirection(schema, "read", same)).toBe(schema);
});

test("only the parts of a schema that differ in one direction are copied", () => {
  const unchanged = object(property("name", "both"));
  const schema: Schema = { kind: "intersection", parts: [unchanged, object(property("id", "read"))] };
  const sent = projectDirection(schema, "write", same);
  expect(sent).toEqual({ kind: "intersection", parts: [unchanged, object()] });
  expect(sent.kind === "intersection" && sent.parts[0]).toBe(unchanged);
  expect(projectDirection(unchanged, "write", (name) => `${name}Input`)).not.toEqual(unchanged);
});
