import { createRequire } from "node:module";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sample } from "../../../runtime/mock/dist/data/sample/sample.js";
import type { Json } from "../../../runtime/mock/dist/json.js";

interface Ajv {
  readonly compile: (schema: object) => ((value: Json) => boolean) & { readonly errors?: unknown };
}

// Resolves the Ajv of the mock. The one at the root of the workspace belongs to the linter and is older.
const require = createRequire(new URL("../../../runtime/mock/package.json", import.meta.url));
const { Ajv2020 } = require("ajv/dist/2020.js") as { readonly Ajv2020: new (options: object) => Ajv };
const { default: addFormats } = require("ajv-formats") as { readonly default: (ajv: Ajv) => void };

const formats = ["date-time", "date", "time", "uuid", "email", "uri", "hostname", "ipv4", "ipv6", "byte", "duration"];
const patterns = ["^[a-f0-9]{24}$", "^[A-Z]{2,5}$", String.raw`\d+-\d+`, "^(red|green)$"];
const count = fc.nat({ max: 5 });
// Not `__proto__`, because Ajv ignores a property with that name.
const name = fc.constantFrom("id", "name", "a/b", "constructor");

const scalar: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(
    true,
    { type: "boolean" },
    { type: ["null", "string"] },
    { enum: ["A", 1, null] },
    { const: 7 },
  ),
  fc.constantFrom(...formats).map((format) => ({ type: "string", format })),
  fc.constantFrom(...patterns).map((pattern) => ({ type: "string", pattern })),
  fc.tuple(count, count).map(([min, more]) => ({ type: "string", minLength: min * 9, maxLength: min * 9 + more })),
  fc.tuple(fc.integer(), count).map(([min, more]) => ({ type: "integer", minimum: min, maximum: min + more })),
  fc.tuple(fc.integer({ min: -99, max: 99 }), fc.constantFrom(1, 2, 5)).map(([min, step]) => ({
    type: "number",
    exclusiveMinimum: min,
    exclusiveMaximum: min + 2 * step,
    multipleOf: step,
  })),
);

const { schema } = fc.letrec<{ readonly schema: Json }>((tie) => ({
  schema: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    scalar,
    fc.tuple(tie("schema"), count).map(([items, minItems]) => ({ type: "array", items, minItems })),
    fc.tuple(fc.array(fc.tuple(name, tie("schema"))), fc.array(name), fc.boolean()).map(([entries, names, isOpen]) => {
      const properties = Object.fromEntries(entries);
      const required = [...new Set(names)].filter((each) => Object.hasOwn(properties, each));
      return { type: "object", properties, required, additionalProperties: isOpen };
    }),
    fc.array(tie("schema"), { minLength: 1, maxLength: 3 }).map((anyOf) => ({ anyOf })),
    fc.tuple(tie("schema"), fc.jsonValue()).map(([each, example]) => ({ allOf: [each], example: example as Json })),
    fc.tuple(tie("schema"), tie("schema")).map(([one, other]) => ({
      oneOf: [
        { type: "object", properties: { kind: { const: "one" }, one }, required: ["kind"] },
        { type: "object", properties: { kind: { const: "other" }, other }, required: ["kind"] },
      ],
    })),
  ),
}));

// Creating an instance takes longer than validating.
const ajv = new Ajv2020({ strict: false, ownProperties: true });
addFormats(ajv);

const fill = fc.constantFrom("all" as const, "required" as const);

test("samples are valid, whatever the schema and the given value", () => {
  fc.assert(
    fc.property(schema, fc.option(fc.jsonValue(), { nil: undefined }), fill, fc.string(), (each, given, fill, seed) => {
      const root = { allOf: [each] };
      const value = sample(root, given as Json | undefined, {
        schemas: {},
        seed,
        direction: "response",
        fill,
        now: "2025-01-01T00:00:00Z",
      });
      const validate = ajv.compile(root);
      expect(validate(value), JSON.stringify([value, validate.errors])).toBe(true);
    }),
    { numRuns: 500 },
  );
});
