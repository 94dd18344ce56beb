import { expect, test } from "vitest";
import { findKey } from "../../generator/dist/mock/infer/schemas/find-key.js";

const inResponses = (...names: string[]) => ({ responses: [names], sent: [] });
const inBodies = (...names: string[]) => ({ responses: [], sent: names });

test.each([
  ["apiUserId", inResponses("name", "apiUserId", "id"), "apiUserId"],
  ["apiUserId", inResponses("name", "id"), "id"],
  ["cluster_name", inResponses("id", "name"), "name"],
  ["item-id", inResponses("ITEM_ID"), "ITEM_ID"],
  ["which", inResponses("title", "slug"), "slug"],
  ["itemId", inResponses("title"), null],
])("finds %s among response properties, with the longest suffix first", (parameter, names, key) => {
  expect(findKey(parameter, names)).toBe(key);
});

test("tries each response in order before the request body", () => {
  expect(findKey("itemId", { responses: [["title"], ["uuid"], ["id"]], sent: ["itemId"] })).toBe("uuid");
  expect(findKey("itemId", { responses: [["title"]], sent: ["title", "itemId"] })).toBe("itemId");
});

test("requires a closer match for properties that only clients send", () => {
  expect(findKey("itemId", inBodies("name"))).toBeNull();
  expect(findKey("itemName", inBodies("name"))).toBe("name");
  expect(findKey("itemId", inBodies("id"))).toBe("id");
});

test.each([
  ["id", inResponses("uuid", "name", "pk"), "pk"],
  ["group_uuid", inResponses("name", "pk"), "pk"],
  ["uuid", inResponses("pk", "uuid"), "uuid"],
  ["slug", inResponses("pk", "slug"), "slug"],
])("finds the primary key of Django for %s, unless a property has the parameter's name", (parameter, names, key) => {
  expect(findKey(parameter, names)).toBe(key);
});
