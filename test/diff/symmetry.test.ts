import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { root } from "../support/root.js";
import { compare, documentWith } from "./compare.js";

/** The words that a comparison in the other direction replaces. */
const opposites: readonly (readonly [string, string])[] = [
  ["added", "removed"],
  ["increased", "decreased"],
  ["became-required", "became-optional"],
  ["became-nullable", "became-not-nullable"],
];

test("a document has no differences from itself", async () => {
  const folder = join(root, "test/golden");
  const documents = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => {
    if (!/^[\w-]+\/[\w-]+\.yaml$/.test(path)) return false;
    const text = readFileSync(join(folder, path), "utf8");
    // Not configurations, and not documents that refer to other files.
    return /^openapi: 3/m.test(text) && !/\$ref: *["']?[^#"']*\.yaml/.test(text);
  });
  expect(documents.length).toBeGreaterThan(5);
  for (const path of documents) {
    const text = readFileSync(join(folder, path), "utf8");
    expect(await compare(text, text), path).toEqual([]);
  }
});

const leaf = fc.oneof(
  fc.record({ type: fc.constantFrom("string", "integer", "number", "boolean") }),
  fc.record({ type: fc.constant("string"), enum: fc.uniqueArray(fc.constantFrom("a", "b", "c"), { minLength: 1 }) }),
  fc.record({ type: fc.constant("integer"), minimum: fc.integer({ min: 0, max: 3 }) }),
);
const object = fc.record({
  type: fc.constant("object"),
  properties: fc.dictionary(fc.constantFrom("a", "b", "c"), leaf, { noNullPrototype: true }),
});

test("what a comparison adds, the comparison in the other direction removes", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(object, object, async (base, revision) => {
      const [one, other] = [documentWith(base), documentWith(revision)];
      const [there, back] = [await compare(one, other), await compare(other, one)];
      const count = (list: readonly { readonly id: string }[], pattern: RegExp): number =>
        list.filter(({ id }) => pattern.test(id)).length;
      expect(count(there, /-property-added$|new-.*-property/)).toBe(count(back, /-property-removed$/));
      for (const [word, opposite] of opposites.filter(([each]) => each !== "added"))
        expect(count(there, new RegExp(`^request-.*-${word}$`)), word).toBe(
          count(back, new RegExp(`^request-.*-${opposite}$`)),
        );
      expect(there.length === 0).toBe(back.length === 0);
    }),
    { numRuns: 40, seed: 3 },
  );
});
