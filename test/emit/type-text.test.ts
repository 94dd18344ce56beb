import fc from "fast-check";
import { expect, test } from "vitest";
import { toTypeText } from "../../generator/dist/emit/type-text.js";
import { inspectModels } from "../../generator/dist/index.js";
import type { Documentation, Property, Schema } from "../../generator/dist/model/schema.js";
import { root } from "../support/cli.js";
import { schemasIn } from "../support/list-unknowns.js";
import { differences, referenceType } from "./reference-type.js";
import { tokensOf } from "./tokens-of.js";

const plain: Documentation = { text: null, isDeprecated: false, facts: [] };
const string: Schema = { kind: "string" };

function property(name: string, schema: Schema, isRequired = true): Property {
  return { name, schema, isRequired, access: "both", documentation: plain };
}

const literal = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const name = fc.oneof(
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.constantFrom("a", "b-c", "2", "1.5", "-1", "__proto__"),
);

/** Any schema. */
const { schema: anySchema } = fc.letrec<{ schema: Schema }>((tie) => ({
  schema: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom<Schema>(string, { kind: "number" }, { kind: "boolean" }, { kind: "null" }, { kind: "never" }),
    fc.constantFrom<Schema>(
      { kind: "unknown", reason: "no-type", at: "a.yaml#" },
      { kind: "reference", name: "Order" },
      { kind: "converted", wire: "date", at: "a.yaml#" },
      { kind: "converted", wire: "int64", at: "a.yaml#" },
      { kind: "binary" },
    ),
    fc.record({
      kind: fc.constant("enum" as const),
      values: fc.uniqueArray(literal, { maxLength: 5 }),
      isOpen: fc.boolean(),
      members: fc.constant([]),
    }),
    fc.record({ kind: fc.constant("array" as const), items: tie("schema") }),
    fc.record({ kind: fc.constant("union" as const), variants: fc.array(tie("schema"), { maxLength: 4 }) }),
    fc.record({ kind: fc.constant("intersection" as const), parts: fc.array(tie("schema"), { maxLength: 3 }) }),
    fc.record({
      kind: fc.constant("tuple" as const),
      items: fc.array(tie("schema"), { maxLength: 3 }),
      required: fc.nat({ max: 3 }),
      rest: fc.option(tie("schema")),
    }),
    fc.record({
      kind: fc.constant("object" as const),
      properties: fc
        .uniqueArray(fc.tuple(name, tie("schema"), fc.boolean()), { maxLength: 4, selector: ([key]) => key })
        .map((entries) => entries.map((entry) => property(...entry))),
      additional: fc.option(tie("schema")),
    }),
  ),
}));

function compare(schema: Schema): void {
  expect(tokensOf(toTypeText(schema).text)).toEqual(tokensOf(referenceType(schema)));
}

test("any schema has the type that openapi-typescript prints, apart from the listed differences", () => {
  fc.assert(fc.property(anySchema, compare), { numRuns: 2000 });
  expect(differences.map(({ of }) => of)).toHaveLength(10);
});

test.each(["spec/atlas-v2/openapi.yaml", "spec/atlas-v1/openapi.yaml", "spec/cloud-manager-v1/openapi.yaml"])(
  "the schemas of %s have the types that openapi-typescript prints",
  async (path) => {
    const { models } = await inspectModels({ document: path, folder: root });
    const schemas = schemasIn(models);
    expect(schemas.length).toBeGreaterThan(20);
    for (const schema of schemas) compare(schema);
  },
);

test.each<[string, Schema, string]>([
  ["a list of lists", { kind: "array", items: { kind: "array", items: string } }, "string[][]"],
  [
    "a list of a union",
    { kind: "array", items: { kind: "union", variants: [string, { kind: "null" }] } },
    "(string | null)[]",
  ],
  [
    "a list of tuples",
    { kind: "array", items: { kind: "tuple", items: [string], required: 1, rest: null } },
    "[\n  string\n][]",
  ],
  [
    "a union of an intersection",
    { kind: "union", variants: [{ kind: "intersection", parts: [string, { kind: "binary" }] }, string] },
    "(string & (Blob | Uint8Array | ReadableStream<Uint8Array>)) | string",
  ],
  ["a repeated keyword", { kind: "union", variants: [string, { kind: "null" }, string] }, "string | null"],
  ["an open enum", { kind: "enum", values: ["a", -1], isOpen: true, members: [] }, '"a" | -1 | (string & {})'],
  [
    "names of properties",
    {
      kind: "object",
      properties: [property("b-c", string), property("é", string), property("10", string), property("2", string)],
      additional: null,
    },
    '{\n  2: string;\n  10: string;\n  "b-c": string;\n  "\\u00E9": string;\n}',
  ],
  [
    "additional properties",
    { kind: "object", properties: [property("a", string, false)], additional: { kind: "number" } },
    "{\n  a?: string;\n  [key: string]: number | string | undefined;\n}",
  ],
])("prints %s", (_, schema, expected) => {
  expect(toTypeText(schema).text).toBe(expected);
});

test("indents documentation", () => {
  const inner: Schema = {
    kind: "object",
    properties: [{ ...property("id", string), documentation: { ...plain, text: "Line.\n\nOther line." } }],
    additional: null,
  };
  expect(toTypeText({ kind: "object", properties: [property("order", inner)], additional: null }).text).toBe(
    "{\n  order: {\n    /**\n     * Line.\n     *\n     * Other line.\n     */\n    id: string;\n  };\n}",
  );
});

test("optional properties of a type that is sent accept undefined, at any depth", () => {
  const part = (schema: Schema): Schema => ({
    kind: "object",
    properties: [property("part", schema, false)],
    additional: null,
  });
  const print = (schema: Schema): string => toTypeText(schema, { isSent: true }).text.replace(/\s+/g, " ");
  expect(print(part(string))).toBe("{ part?: string | undefined; }");
  expect(print({ kind: "array", items: part(part({ kind: "never" })) })).toBe(
    "{ part?: { part?: undefined; } | undefined; }[]",
  );
  expect(print(part({ kind: "unknown", reason: "no-type", at: "a.yaml#" }))).toBe("{ part?: unknown; }");
  expect(print(part({ kind: "enum", values: ["a", "b"], isOpen: false, members: [] }))).toBe(
    '{ part?: "a" | "b" | undefined; }',
  );
  expect(print(part({ kind: "intersection", parts: [string, string, { kind: "binary" }] }))).toContain(
    "(string & (Blob",
  );
});
