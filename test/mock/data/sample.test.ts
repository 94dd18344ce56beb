import { expect, test } from "vitest";
import { sample, type SampleOptions } from "../../../runtime/mock/dist/data/sample/sample.js";
import type { Json } from "../../../runtime/mock/dist/json.js";

const options: SampleOptions = {
  schemas: {},
  seed: "7/apiKeys/1",
  direction: "response",
  fill: "all",
  now: "2025-01-01T00:00:00Z",
};
const text = { type: "string" };
const object = (properties: Record<string, Json>, more: Record<string, Json> = {}): Record<string, Json> => ({
  type: "object",
  properties,
  ...more,
});

test("a new property changes no other value", () => {
  const before = sample(object({ id: text, size: { type: "integer" } }), undefined, options);
  const after = sample(object({ added: text, id: text, size: { type: "integer" } }), undefined, options);
  expect(after).toMatchObject(before as object);
});

test("strings start with the name of their property", () => {
  expect(sample(object({ groupName: text }), undefined, options)).toEqual({
    groupName: expect.stringMatching(/^group-name-[0-9a-f]{4}$/) as string,
  });
});

test("numbers have at most two decimals", () => {
  const names = Array.from({ length: 300 }, (_, index) => [`amount${index}`, { type: "number" }] as const);
  const values = Object.values(sample(object(Object.fromEntries(names)), undefined, options) as object);
  expect(values.filter((value) => !/^-?\d+(\.\d{1,2})?$/.test(String(value)))).toEqual([]);
});

test("declared properties of the given value are kept in the order of the schema, and unknown ones are dropped", () => {
  const value = sample(object({ id: text, name: text }), { other: 1, name: "n", id: "i" }, options);
  expect(Object.entries(value as object)).toEqual([
    ["id", "i"],
    ["name", "n"],
  ]);
});

test("given properties are kept if additionalProperties allows them, or if the schema declares none", () => {
  const open = object({ id: text }, { additionalProperties: true });
  expect(sample(open, { tag: 1, id: "i" }, options)).toEqual({ id: "i", tag: 1 });
  expect(sample({ type: "object" }, { tag: 1 }, options)).toEqual({ tag: 1 });
});

test("invalid parts of the given value are replaced", () => {
  const schema = object({ size: { type: "integer", minimum: 5, maximum: 5 }, kind: { enum: ["A"] } });
  expect(sample(schema, { size: "x", kind: "B" }, options)).toEqual({ size: 5, kind: "A" });
});

test("with fill: required, only required properties are generated", () => {
  const schema = object({ id: text, name: text }, { required: ["id"] });
  expect(Object.keys(sample(schema, undefined, { ...options, fill: "required" }) as object)).toEqual(["id"]);
});

test("responses have no writeOnly properties, and requests no readOnly ones", () => {
  const schema = object({ id: { ...text, readOnly: true }, secret: { ...text, writeOnly: true } });
  const given = { id: "i", secret: "s" };
  expect(sample(schema, given, options)).toEqual({ id: "i" });
  expect(sample(schema, given, { ...options, direction: "request" })).toEqual({ secret: "s" });
});

test("dates are within the year before the mock's clock", () => {
  const instants = Array.from({ length: 50 }, (_, index) =>
    Date.parse(
      JSON.stringify(sample({ ...text, format: "date-time" }, undefined, { ...options, seed: String(index) })).slice(
        1,
        -1,
      ),
    ),
  );
  expect(Math.min(...instants)).toBeGreaterThan(Date.parse("2024-01-01T00:00:00Z"));
  expect(Math.max(...instants)).toBeLessThan(Date.parse("2025-01-01T00:00:00Z"));
});

test("the values of x-extensible-enum are preferred, and other given values are kept", () => {
  const schema = { ...text, "x-extensible-enum": ["A", "B"] };
  expect(["A", "B"]).toContain(sample(schema, undefined, options));
  expect(sample(schema, "C", options)).toBe("C");
});

test("a default takes precedence over an example, and an example over generated strings", () => {
  expect(sample({ ...text, default: "d", example: "e" }, undefined, options)).toBe("d");
  expect(sample({ ...text, example: "e" }, undefined, options)).toBe("e");
});

test("properties can be named __proto__ and contain slashes", () => {
  const schema = object(
    JSON.parse('{"__proto__":{"type":"string"},"a/b~c":{"type":"boolean"}}') as Record<string, Json>,
  );
  const value = sample(schema, JSON.parse('{"__proto__":"kept"}') as Json, options);
  expect(JSON.stringify(value)).toMatch(/^\{"__proto__":"kept","a\/b~c":(true|false)\}$/);
});

test("the schema false has the sample null, and the schema true keeps any value", () => {
  expect(sample(false, 1, options)).toBeNull();
  expect(sample(true, { a: 1 }, options)).toEqual({ a: 1 });
});

test("a given property that is required but not declared is kept", () => {
  const schema = object({ id: text }, { required: ["id", "kind"] });
  expect(sample(schema, { id: "a", kind: "b" }, options)).toEqual({ id: "a", kind: "b" });
});

test("null for an optional property that can't be null omits the property", () => {
  const schema = object({ id: text, note: text, size: { type: ["integer", "null"] } });
  expect(sample(schema, { id: "a", note: null, size: null }, options)).toEqual({ id: "a", size: null });
});

test("a given string is the only item of a list of strings", () => {
  const schema = object({ to: { type: "array", items: text } });
  expect(sample(schema, { to: "a" }, options)).toEqual({ to: ["a"] });
});
