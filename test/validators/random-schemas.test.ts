import fc from "fast-check";
import { expect, test } from "vitest";
import { SchemaProjector, schemaKey } from "@almanac/mock/validation";
import { Validator } from "../../runtime/mock/dist/validate/validator.js";
import { anySchema, scalar } from "../diff/any-schema.js";
import { accepts, libraries, linked } from "./judge-with.js";

const value = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    scalar,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("a", "b", "c", "ab"), tie("value"), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value;

test.each(Object.entries(libraries))("%s accepts the same values as the mock, for random schemas", (_, validator) => {
  fc.assert(
    fc.property(
      anySchema("first", "second"),
      anySchema("first", "second"),
      anySchema(),
      fc.array(value, { minLength: 8, maxLength: 8 }),
      (schema, first, second, values) => {
        const schemas = { first, second };
        fc.pre(!Object.values(schemas).some((each) => isParadox(each, schemas)));
        const mock = new Validator(schemas, "response");
        const projector = new SchemaProjector(schemas, "response");
        const definitions = Object.fromEntries(
          Object.keys(schemas).map((name) => [schemaKey(name), projector.projectNamed(name)]),
        );
        const schemaOf = validator(linked(projector.project(schema), definitions));
        for (const each of values) {
          const isValid = mock.validate(schema, each as never).length === 0;
          expect(accepts(schemaOf, each), JSON.stringify({ schema, schemas, each })).toBe(isValid);
        }
      },
    ),
    { numRuns: 300, seed: 7 },
  );
});

/** Whether a schema depends on itself for the same value, and not only through `allOf` and `anyOf`: `{ not: <itself> }`. */
function isParadox(root: object, schemas: Readonly<Record<string, object>>): boolean {
  const visit = (schema: unknown, seen: readonly unknown[], isStrict: boolean): boolean => {
    if (typeof schema !== "object" || schema === null) return false;
    if (seen.includes(schema)) return isStrict && schema === root;
    const nested = Object.entries(schema).flatMap(([keyword, value]: readonly [string, unknown]) => {
      if (keyword === "$ref") return [[schemas[String(value)], isStrict] as const];
      if (["allOf", "anyOf"].includes(keyword)) return (value as unknown[]).map((each) => [each, isStrict] as const);
      if (["oneOf"].includes(keyword)) return (value as unknown[]).map((each) => [each, true] as const);
      if (["not", "if", "then", "else"].includes(keyword)) return [[value, true] as const];
      return keyword === "dependentSchemas"
        ? Object.values(value as object).map((each: unknown) => [each, true] as const)
        : [];
    });
    return nested.some(([each, strict]) => visit(each, [...seen, schema], strict));
  };
  return visit(root, [], false);
}
