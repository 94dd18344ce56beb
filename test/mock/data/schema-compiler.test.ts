import { expect, test } from "vitest";
import { SchemaCompiler } from "../../../runtime/mock/dist/validation.js";

/** Compiles `schema`, which can refer to the named schemas. */
function compile(schema: object, named: Readonly<Record<string, object>>): ReturnType<SchemaCompiler["compile"]> {
  const compiler = new SchemaCompiler();
  for (const [name, each] of Object.entries(named)) compiler.add(each, name);
  return compiler.compile(schema);
}

/** Schemas that each include the next one twice, so that there are 2^30 ways to the last. */
function ladder(last: object): Readonly<Record<string, object>> {
  const steps = Array.from({ length: 30 }, (_, index) => {
    const next = { $ref: `S${index + 1}` };
    return [`S${index}`, { anyOf: [{ allOf: [next, { minProperties: 0 }] }, { allOf: [next, { type: "object" }] }] }];
  });
  return {
    ...(Object.fromEntries(steps) as Readonly<Record<string, object>>),
    S30: { $ref: "last" },
    last: { ...last, $defs: { other: { $ref: "last" } } },
  };
}

test("validates a schema that is included in 2^30 ways, and reports its errors a few times", () => {
  const validate = compile({ $ref: "S0" }, ladder({ required: ["a"] }));
  expect(validate({ a: 1 })).toEqual([]);
  const errors = validate({ b: 1 });
  expect(errors.filter(({ keyword }) => keyword === "required").length).toBeGreaterThan(0);
  expect(errors.length).toBeLessThan(1_000);
});

test("validates a value that is nested 100 levels deep and checked twice at each level", () => {
  const inside = { properties: { next: { $ref: "node" }, name: { type: "string" } } };
  const validate = compile({ $ref: "node" }, { node: { allOf: [inside, inside] } });
  const nested = (depth: number, name: unknown): object => (depth === 0 ? { name } : { next: nested(depth - 1, name) });
  expect(validate(nested(100, "last"))).toEqual([]);
  const [error] = validate(nested(100, 7));
  expect(error).toMatchObject({ keyword: "type", instancePath: `${"/next".repeat(100)}/name` });
});

const size = 5_000;

test("keeps results apart: the same schema for different values, properties and property names", () => {
  const validate = compile(
    {
      properties: {
        texts: { items: { $ref: "short" } },
        names: { propertyNames: { $ref: "short" }, additionalProperties: { $ref: "short" } },
      },
    },
    // A reference in it, so that Ajv doesn't inline the schema.
    { short: { allOf: [{ $ref: "text" }], maxLength: 6 }, text: { type: "string", $defs: { self: { $ref: "text" } } } },
  );
  const texts = Array.from({ length: size }, (_, index) => (index === size - 1 ? "too long" : `t${index}`));
  const names = Object.fromEntries(texts.map((name, index) => [name, index === 4_000 ? "far too long" : "same"]));
  expect(validate({ texts, names }).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)).toEqual([
    `/texts/${size - 1} maxLength`,
    "/names maxLength",
    "/names propertyNames",
    "/names/t4000 maxLength",
  ]);
});

test("knows which properties a referenced schema has evaluated, also if its result is known", () => {
  const validate = compile(
    // What `not` evaluates doesn't count, so that only the second reference does.
    { items: { allOf: [{ not: { not: { $ref: "choice" } } }, { $ref: "choice" }], unevaluatedProperties: false } },
    {
      choice: { anyOf: [{ $ref: "first" }, { $ref: "second" }] },
      first: { properties: { a: { const: 1 } }, required: ["a"], $defs: { self: { $ref: "first" } } },
      second: { properties: { b: { const: 2 } }, required: ["b"], $defs: { self: { $ref: "second" } } },
    },
  );
  const items = Array.from({ length: size }, (_, index) => (index % 2 === 0 ? { a: 1 } : { b: 2 }));
  expect(validate(items)).toEqual([]);
  expect(validate([...items, { a: 1, c: 3 }]).map(({ keyword }) => keyword)).toEqual(["unevaluatedProperties"]);
});

test("a schema that includes itself accepts the values of its other variants", () => {
  const validate = compile({ $ref: "loop" }, { loop: { anyOf: [{ $ref: "loop" }, { type: "string" }] } });
  expect(validate("a")).toEqual([]);
});
