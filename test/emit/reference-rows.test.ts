import { expect, test } from "vitest";
import { propertyRows } from "../../generator/dist/emit/reference/property-rows.js";
import { wordsOf } from "../../generator/dist/emit/reference/words.js";
import type { JsonObject } from "../../generator/dist/model/json.js";

test("the properties of unions that refer to each other are found in a bounded number of steps", () => {
  const names = Array.from({ length: 12 }, (_, index) => `S${index}`);
  const oneOf = names.map((name) => ({ $ref: `#/components/schemas/${name}` }));
  const schemas = Object.fromEntries(names.map((name) => [name, { oneOf }]));
  const document: JsonObject = { components: { schemas } };
  const start = performance.now();
  const { isComplete } = propertyRows(
    { $ref: "#/components/schemas/S0" },
    { document, words: wordsOf(null), language: null, direction: "request" },
  );
  expect(isComplete).toBe(false);
  expect(performance.now() - start).toBeLessThan(1000);
});
