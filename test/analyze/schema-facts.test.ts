import { describe, expect, it } from "vitest";
import { schemaFacts, type SchemaFacts } from "../../generator/dist/analyze/pagination/evidence/schema-facts.js";
import type { SchemaNode } from "../../generator/dist/resolve/document.js";

const factsOf = (schema: SchemaNode, named: Readonly<Record<string, SchemaNode>> = {}): SchemaFacts => {
  const entries = Object.entries(named).map(([name, node]) => [name, { schema: node }]);
  return schemaFacts([schema], { schemas: new Map(entries as never) });
};

const typesOf = (schema: SchemaNode): readonly string[] => [...factsOf(schema).types];

describe("facts about a value", () => {
  it("are its types without null, and integers are numbers", () => {
    expect(typesOf({ type: ["integer", "null"] })).toEqual(["number"]);
    expect(typesOf({ type: "string", enum: [1] })).toEqual(["string"]);
    expect(typesOf(true)).toEqual([]);
  });

  it("are the types of its constants, properties and items if it has no type", () => {
    expect(typesOf({ enum: ["a", 1, null] })).toEqual(["string", "number"]);
    expect(typesOf({ const: [1] })).toEqual(["array"]);
    expect(typesOf({ const: { a: 1 } })).toEqual(["object"]);
    expect(typesOf({ properties: { a: true } })).toEqual(["object"]);
    expect(typesOf({ items: true })).toEqual(["array"]);
    expect(typesOf({ const: null })).toEqual([]);
  });

  it("are the smallest numbers that it allows", () => {
    expect(factsOf({ minimum: 3 }).minimums).toEqual([3]);
    expect(factsOf({ exclusiveMinimum: 0 }).minimums).toEqual([1]);
    expect(factsOf({ minimum: 1, exclusiveMinimum: true }).minimums).toEqual([1]);
  });

  it("are collected from references, parts and variants", () => {
    const schema: SchemaNode = {
      description: "First.",
      allOf: [{ $ref: "Other" }, { format: "URI", default: "a" }],
      anyOf: [{ example: "b" }, false],
      oneOf: [{ examples: ["c", "d"] }],
    };
    const facts = factsOf(schema, { Other: { type: "string", description: "Second." } });
    expect({ ...facts, types: [...facts.types], formats: [...facts.formats] }).toMatchObject({
      types: ["string"],
      formats: ["uri"],
      defaults: ["a"],
      examples: ["b", "c", "d"],
      text: "First.\nSecond.",
    });
  });

  it("are the schemas of a property in all parts", () => {
    const facts = factsOf({
      allOf: [{ properties: { a: { type: "string" } } }, { properties: { a: { minimum: 1 } } }],
    });
    expect(facts.properties.get("a")).toEqual([{ type: "string" }, { minimum: 1 }]);
  });

  it("are stated once by a schema that includes itself or is included twice", () => {
    const node = { allOf: [{ $ref: "Loop" }, { $ref: "Loop" }] };
    const facts = factsOf(node, { Loop: { description: "Around.", minimum: 1, oneOf: [{ $ref: "Loop" }] } });
    expect(facts.text).toBe("Around.");
    expect(facts.minimums).toEqual([1]);
  });

  it("are collected from at most 200 schemas", () => {
    const facts = factsOf({ allOf: Array.from({ length: 1000 }, (_, index) => ({ minimum: index })) });
    expect(facts.minimums).toHaveLength(199);
  });
});
