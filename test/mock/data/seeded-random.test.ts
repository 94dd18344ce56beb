import fc from "fast-check";
import { expect, test } from "vitest";
import { hashOf } from "../../../runtime/mock/dist/data/random/hash-of.js";
import { SeededRandom } from "../../../runtime/mock/dist/data/random/seeded-random.js";

test("a hash is the same on every machine", () => {
  expect([hashOf(""), hashOf("7/apiKeys"), hashOf("7/apiKeyt")]).toMatchInlineSnapshot(`
    [
      2872998923,
      2675526273,
      537552595,
    ]
  `);
});

test("the same seed gives the same numbers", () => {
  const source = new SeededRandom("7");
  expect([source.next(), source.integer(1, 6), source.hex(4), source.letters(4), source.uuid()]).toMatchInlineSnapshot(`
    [
      4155401373,
      6,
      "ce33",
      "cmlq",
      "26169912-80d2-4c13-8465-63bafc4f2ce9",
    ]
  `);
});

test("integers are within their bounds", () => {
  fc.assert(
    fc.property(fc.string(), fc.maxSafeInteger(), fc.maxSafeInteger(), (text, one, other) => {
      const [min, max] = [Math.min(one, other), Math.max(one, other)];
      const value = new SeededRandom(text).integer(min, max);
      expect(value).toBeGreaterThanOrEqual(min);
      expect(value).toBeLessThanOrEqual(max);
    }),
  );
});

test("a hundred thousand seeds give different IDs", () => {
  const ids = new Set(Array.from({ length: 100_000 }, (_, index) => new SeededRandom(`seed/${index}`).hex(24)));
  expect(ids.size).toBe(100_000);
});

test("picking from an empty list returns undefined", () => {
  expect(new SeededRandom("").pick<string>([])).toBeUndefined();
});
