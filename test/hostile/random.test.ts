import fc from "fast-check";
import { test } from "vitest";
import { expectHarmless } from "./matrix.js";
import { positions } from "./positions.js";

const isWhole = process.env["HOSTILE"] === "all";

/** Random Unicode strings, including lone surrogates and characters with a special meaning in some language. */
const text = fc.string({
  unit: fc.oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    fc.constantFrom(
      ...Array.from(
        "'\"`\\${}[]()<>*/-|#@:;,.=&%!~^ \r\n\t\0\u0085\u2028\u2029\u202e\u200b\u061c\u2066\ufeff\u{10ffff}\u{e0061}",
      ),
      "##vso[",
      "\ud800",
      "\udfff",
      "*/",
      "__proto__",
    ),
  ),
  maxLength: 40,
});

test("any text at any position produces the syntax tree of a harmless text", async () => {
  const cell = fc.tuple(fc.constantFrom(...positions), text);
  await fc.assert(
    fc.asyncProperty(cell, async ([position, value]) => {
      await expectHarmless(position, value);
    }),
    { numRuns: isWhole ? 1_000 : 40, seed: Number(process.env["HOSTILE_SEED"] ?? 1) },
  );
}, 3_600_000);
