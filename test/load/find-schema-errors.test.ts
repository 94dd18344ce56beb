import { SchemaCompiler } from "@almanac/mock/validation";
import { expect, test } from "vitest";
import { readNodeAssets } from "../../generator/dist/host/node-assets.js";
import { findSchemaErrors } from "../../generator/dist/load/find-schema-errors.js";
import { isArray, isObject, member, type Json, type JsonObject } from "../../generator/dist/model/json.js";
import { mockHintsSchema } from "../../generator/dist/resolve/read/mock-hints-schema.js";
import { statementSchema } from "../../generator/dist/resolve/read/pagination/statement-schema.js";

const { configSchema, ledgerSchema } = readNodeAssets();

test.each<[name: string, schema: JsonObject]>([
  ["almanac.yaml", configSchema],
  ["ledger files", ledgerSchema],
  ["x-mock", mockHintsSchema],
  ["x-pagination", statementSchema],
])("values for the schema of %s have the same errors as with Ajv", (_, schema) => {
  const validate = new SchemaCompiler({ isOwn: true }).compile(schema);
  const random = randomNumbers(1);
  let valid = 0;
  for (let round = 0; round < 1500; round += 1) {
    // Most values must be almost valid, so that errors deep inside them are found.
    const value = valueFor(schema, { root: schema, random, chanceOfJunk: round % 4 === 0 ? 0.1 : 0.01 });
    const expected = validate(value)
      .filter(
        ({ schemaPath, propertyName }) => !/\/oneOf\/\d+\/|\/contains\//.test(schemaPath) && propertyName === undefined,
      )
      .map(({ keyword, instancePath, data, schema: limit, parentSchema, params }) => ({
        keyword,
        pointer: instancePath,
        data,
        limit,
        schema: parentSchema,
        name: params["additionalProperty"] ?? params["missingProperty"] ?? params["propertyName"] ?? null,
        requiredBy: params["property"] ?? null,
      }));
    expect(findSchemaErrors(value, schema).filter(isExplained)).toEqual(expected.filter(isExplained));
    if (expected.length === 0) valid += 1;
  }
  expect(valid).toBeGreaterThan(2);
  expect(valid).toBeLessThan(1900);
});

/** Ajv reports `oneOf` before the wrong type of the same value, but only the type is explained. */
function isExplained({ keyword, data }: { readonly keyword: string; readonly data?: unknown }): boolean {
  return keyword !== "oneOf" || isObject(data as Json);
}

interface Options {
  readonly root: JsonObject;
  readonly random: () => number;
  readonly chanceOfJunk: number;
}

const junk: readonly Json[] = [
  null,
  true,
  0,
  -1,
  1.5,
  500,
  "",
  "x",
  "GET",
  "5m",
  [],
  ["a", "a"],
  {},
  { x: 1 },
  { by: "page" },
];

const texts = ["a-1", "a", "1.0.0", "30s", "2024-08-05", "X-Header", "200", "GET", "GET /orders", "/orders"];

/** Returns a value that is probably valid. */
function valueFor(schema: Json, options: Options): Json {
  const { root, random, chanceOfJunk } = options;
  const matching = (constrained: Json | undefined, chance: number): readonly string[] => {
    const pattern = member(constrained, "pattern");
    return texts.filter(
      (text) => typeof pattern !== "string" || random() < chance || new RegExp(pattern, "u").test(text),
    );
  };
  const pick = (list: readonly Json[]): Json => list[Math.floor(random() * list.length)] ?? null;
  if (!isObject(schema) || random() < chanceOfJunk) return pick(junk);
  const { $ref, anyOf, type, properties, additionalProperties, items, minItems } = schema;
  if (typeof $ref === "string") return valueFor(member(root["$defs"], $ref.replace("#/$defs/", "")) ?? null, options);
  if (schema["const"] !== undefined) return schema["const"];
  if (isArray(schema["enum"])) return pick(schema["enum"]);
  if (isArray(anyOf)) return valueFor(pick(anyOf), options);
  switch (isArray(type) ? pick(type) : type) {
    case "object": {
      const required = isArray(schema["required"]) ? schema["required"] : [];
      const declared = Object.entries(isObject(properties) ? properties : {}).filter(
        ([name]) => random() < (required.includes(name) ? 0.99 : 0.2),
      );
      const others =
        additionalProperties === undefined || random() < 0.05
          ? ["name", "Bad Name", "document"]
          : matching(schema["propertyNames"], 0).slice(0, 2);
      const isOpen = isObject(additionalProperties) || random() < 0.02;
      return Object.fromEntries([
        ...declared.map(([name, property]) => [name, valueFor(property, options)] as const),
        ...(isOpen ? others.map((name) => [name, valueFor(additionalProperties ?? null, options)] as const) : []),
      ]);
    }
    case "array":
      return Array.from({ length: Math.floor(random() * 4) + Number(minItems ?? 0) }, () =>
        valueFor(items ?? null, options),
      );
    case "integer":
    case "number":
      return pick([0, 1, 3, 200, 404, 410]);
    case "boolean":
      return random() < 0.5;
    default:
      return pick(matching(schema, 0.02));
  }
}

function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
