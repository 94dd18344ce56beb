import { expect, test } from "vitest";
import { singularOf } from "../../runtime/mock/dist/reply/singular-of.js";

test.each([
  ["orders", "order"],
  ["apiKeys", "apiKey"],
  ["categories", "category"],
  ["addresses", "address"],
  ["statuses", "status"],
  ["boxes", "box"],
  ["databases", "database"],
  ["status", "status"],
  ["access", "access"],
  ["analysis", "analysis"],
  ["pet", "pet"],
  ["", ""],
])("the singular of %j is %j", (plural, singular) => {
  expect(singularOf(plural)).toBe(singular);
});
