import { createRequire } from "node:module";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isValid } from "../../generator/dist/diff/inclusion/instances/is-valid.js";
import { ValueComparison } from "../../generator/dist/diff/inclusion/value-comparison.js";
import { root } from "../support/root.js";
import { anySchema, scalar } from "./any-schema.js";
import { shapeOf, toStandalone } from "./schemas.js";

interface Ajv {
  readonly compile: (schema: unknown) => (value: unknown) => boolean;
}

// The library belongs to the mock runtime.
const require = createRequire(`${root}/runtime/mock/package.json`);
const { Ajv2020 } = require("ajv/dist/2020.js") as { readonly Ajv2020: new (options: object) => Ajv };

/** ALMANAC_DIFF_PAIRS=10000 ALMANAC_DIFF_VALUES=100 runs the long form of the test. */
const pairs = Number(process.env["ALMANAC_DIFF_PAIRS"] ?? 60);
const values = Number(process.env["ALMANAC_DIFF_VALUES"] ?? 20);

const schema = anySchema("A", "B");

const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: "small", withCrossShrink: true },
    scalar,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("a", "b", "c", "ab", "d"), tie("value"), { maxKeys: 3, noNullPrototype: true }),
  ),
}));

/** A schema, and a second one that is often a small change of it. */
const pair = fc.oneof(
  fc.tuple(schema, schema),
  fc.tuple(schema, schema).map(([one, other]) => [one, { anyOf: [one, other] }] as const),
  fc.tuple(schema, schema).map(([one, other]) => [{ allOf: [one, other] }, one] as const),
  fc.tuple(schema, schema).map(([one, other]) => [{ ...one, ...other }, one] as const),
  fc.tuple(schema, schema).map(([one, other]) => [one, { ...one, ...other }] as const),
);

/** Returns null if Ajv can't compile a schema that refers only to itself. */
function compile(ajv: Ajv, schema: unknown): ((value: unknown) => boolean) | null {
  try {
    return ajv.compile(schema);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

test(
  "no verdict about two schemas is contradicted by a value, and witnesses are values of only the first",
  { timeout: 3_600_000 },
  () => {
    const count = { included: 0, excluded: 0, unproven: 0 };
    fc.assert(
      fc.property(
        pair,
        schema,
        schema,
        fc.array(value, { minLength: values, maxLength: values }),
        ([base, revision], a, b, instances) => {
          const definitions = { A: a, B: b };
          const ajv = new Ajv2020({
            strict: false,
            logger: false,
            validateFormats: false,
            meta: false,
            validateSchema: false,
          });
          const [validBase, validRevision] = ([base, revision] as const).map((each) =>
            compile(ajv, toStandalone(each, definitions)),
          );
          if (validBase == null || validRevision == null) return;
          const [left, right] = [shapeOf(base, definitions), shapeOf(revision, definitions)];
          const verdict = new ValueComparison().compare(left, right, "open");
          count[verdict.kind] += 1;
          const check = (validate: (value: unknown) => boolean, instance: unknown): boolean | null => {
            try {
              return validate(instance);
            } catch (error) {
              // A schema that contains itself without a property in between has no meaning.
              if (error instanceof RangeError) return null;
              throw error;
            }
          };
          if (verdict.kind === "excluded") {
            expect(check(validBase, verdict.witness)).not.toBe(false);
            expect(check(validRevision, verdict.witness)).not.toBe(true);
          }
          for (const instance of instances) {
            const [isBase, isRevision] = [check(validBase, instance), check(validRevision, instance)];
            // Calling `expect` for each value would take most of the time.
            if (verdict.kind === "included" && isBase === true && isRevision === false) expect(isRevision).toBe(true);
            for (const [shape, expected] of [
              [left, isBase],
              [right, isRevision],
            ] as const) {
              const found = isValid(shape, instance as never);
              if (found !== "unknown" && expected !== null && found !== expected) expect(found).toBe(expected);
            }
          }
        },
      ),
      {
        numRuns: pairs,
        endOnFailure: process.env["ALMANAC_DIFF_SHRINK"] === undefined,
        seed: Number(process.env["ALMANAC_DIFF_SEED"] ?? 1),
      },
    );
    if (process.env["ALMANAC_DIFF_PAIRS"] !== undefined) console.log(count);
    expect(count.included).toBeGreaterThan(pairs / 10);
    expect(count.excluded).toBeGreaterThan(pairs / 10);
  },
);
