import fc from "fast-check";
import { expect, test } from "vitest";
import { Comparisons } from "../../generator/dist/diff/changes/comparisons.js";
import { emitSchema, type SchemaContext } from "../../generator/dist/diff/findings/emit-schema.js";
import type { Emission } from "../../generator/dist/diff/findings/finding.js";
import type { SchemaRoot } from "../../generator/dist/diff/findings/schema-root.js";
import { Verdicts } from "../../generator/dist/diff/findings/verdicts.js";
import { ValueComparison } from "../../generator/dist/diff/inclusion/value-comparison.js";
import type { Shape } from "../../generator/dist/diff/schema/shape.js";
import { anySchema } from "./any-schema.js";
import { ids, shapeOf } from "./schemas.js";

/** ALMANAC_DIFF_PAIRS=1000 runs the long form of the test. */
const pairs = Number(process.env["ALMANAC_DIFF_PAIRS"] ?? 40);
const schema = anySchema();

function find(base: Shape, revision: Shape, kind: SchemaRoot["kind"]): readonly Emission[] {
  const values = new ValueComparison();
  const context: SchemaContext = {
    comparisons: new Comparisons(values),
    verdicts: new Verdicts(values, ids),
    templates: new Map(),
    ways: "each",
    today: null,
    notice: { beta: 0, stable: 0 },
  };
  const occurrence = { operation: null, status: null, mediaType: null, parameter: null };
  const root = { kind, isSent: false, occurrence, isTyped: true, isInTypes: true, acceptsSingle: false };
  return emitSchema(base, revision, { root, context, extensions: {} });
}

test("if every change is judged as safe, no value breaks", { timeout: 3_600_000 }, () => {
  fc.assert(
    fc.property(schema, schema, (one, other) => {
      const variants = [
        [one, other],
        [{ ...one, ...other }, one],
        [one, { ...one, ...other }],
        [{ anyOf: [one, other] }, { anyOf: [one, { ...other, ...one }] }],
      ] as const;
      for (const [base, revision] of variants.map((pair) => pair.map((each) => shapeOf(each)))) {
        if (base === undefined || revision === undefined) continue;
        for (const kind of ["request-body", "response-body"] as const) {
          const isSafe = find(base, revision, kind).every(({ wire }) => wire === "safe");
          const [sent, accepted] = kind === "request-body" ? [base, revision] : [revision, base];
          if (isSafe) expect(new ValueComparison().compare(sent, accepted).kind).not.toBe("excluded");
        }
      }
    }),
    { numRuns: pairs, seed: Number(process.env["ALMANAC_DIFF_SEED"] ?? 1), endOnFailure: true },
  );
});
