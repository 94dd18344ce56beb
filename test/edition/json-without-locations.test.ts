import { expect, test } from "vitest";
import { jsonWithoutLocations } from "../../generator/src/model/json-without-locations.js";

test.each([
  ["the first member", { at: "a.yaml#/x", name: "x" }, '{"name":"x"}'],
  ["the last member", { name: "x", at: "a.yaml#/x" }, '{"name":"x"}'],
  ["a member in the middle", { name: "x", at: "a.yaml#/x", type: null }, '{"name":"x","type":null}'],
  ["the only member", [{ at: "a.yaml#" }, { at: "b.yaml#" }], "[{},{}]"],
  ["a location with quotes and backslashes", { at: 'a "b\\".yaml#/"\\', name: "x" }, '{"name":"x"}'],
])("removes %s", (_, value, expected) => {
  expect(jsonWithoutLocations(value)).toBe(expected);
});

test.each([
  ["a text that looks like a location", { text: '{"at":"a.yaml#/x"}' }],
  ["a member named at that isn't a location", { default: { at: "10:00" } }],
  ["a member with another type", { properties: { at: { kind: "string" } } }],
])("keeps %s", (_, value) => {
  expect(jsonWithoutLocations(value)).toBe(JSON.stringify(value));
});
