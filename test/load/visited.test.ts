import { expect, it } from "vitest";
import { Visited } from "../../generator/dist/resolve/check/visited.js";

it("distinguishes visits of one value by name and location, because YAML aliases share values", () => {
  const visited = new Visited();
  const value = {};
  expect(visited.add("Schema", { value, at: "a.yaml#/x" })).toBe(true);
  expect(visited.add("Schema", { value, at: "a.yaml#/x" })).toBe(false);
  expect(visited.add("Schema", { value, at: "a.yaml#/y" })).toBe(true);
  expect(visited.add("Header", { value, at: "a.yaml#/x" })).toBe(true);
  expect(visited.add("Schema", { value: {}, at: "a.yaml#/x" })).toBe(true);
});
