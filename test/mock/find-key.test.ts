import { expect, test } from "vitest";
import { findKey } from "../../generator/dist/mock/infer/find-key.js";

const answered = (...names: string[]) => ({ shown: [names], sent: [] });
const sent = (...names: string[]) => ({ shown: [], sent: names });

test.each([
  ["apiUserId", answered("name", "apiUserId", "id"), "apiUserId"],
  ["apiUserId", answered("name", "id"), "id"],
  ["cluster_name", answered("id", "name"), "name"],
  ["item-id", answered("ITEM_ID"), "ITEM_ID"],
  ["which", answered("title", "slug"), "slug"],
  ["itemId", answered("title"), null],
])("finds %s among response properties, with the longest suffix first", (parameter, names, key) => {
  expect(findKey(parameter, names)).toBe(key);
});

test("tries each response in order before the request body", () => {
  expect(findKey("itemId", { shown: [["title"], ["uuid"], ["id"]], sent: ["itemId"] })).toBe("uuid");
  expect(findKey("itemId", { shown: [["title"]], sent: ["title", "itemId"] })).toBe("itemId");
});

test("requires a closer match for properties that only clients send", () => {
  expect(findKey("itemId", sent("name"))).toBeNull();
  expect(findKey("itemName", sent("name"))).toBe("name");
  expect(findKey("itemId", sent("id"))).toBe("id");
});
