import { expect, test } from "vitest";
import { compareSchemas } from "../compare.js";

const base = {
  type: "object",
  required: ["item"],
  properties: { item: { type: "string" }, size: { type: "integer" } },
};
const components = { Base: base, Nested: { allOf: [{ $ref: "#/components/schemas/Base" }] } };
const reference = { $ref: "#/components/schemas/Base" };
const more = { type: "object", required: ["currency"], properties: { currency: { type: "string" } } };
const added = [
  expect.stringMatching(/^new-required-request-property breaking breaking/),
  expect.stringMatching(/^response-required-property-added /),
];
const removed = [
  expect.stringMatching(/^request-property-removed /),
  expect.stringMatching(/^response-required-property-removed /),
];

test.each([
  ["beside the properties", { allOf: [reference], ...more }],
  ["with the properties in another member", { allOf: [reference, more] }],
  ["that contains another allOf", { allOf: [{ $ref: "#/components/schemas/Nested" }, more] }],
])("properties that move into an allOf %s aren't removed", async (_, composed) => {
  expect(await compareSchemas(base, composed, [components, components])).toEqual(added);
  expect(await compareSchemas(composed, base, [components, components])).toEqual(removed);
});

test("a property that an allOf lacks or restricts is still a change", async () => {
  const { size } = base.properties;
  const without = { type: "object", properties: { size } };
  expect(await compareSchemas(base, { allOf: [without, more] })).toContainEqual(
    expect.stringMatching(/^response-required-property-removed /),
  );
  const restricted = { allOf: [reference, { properties: { size: { maximum: 5 } } }] };
  expect(await compareSchemas(base, restricted, [components, components])).not.toEqual([]);
});
