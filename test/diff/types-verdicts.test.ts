import { expect, test } from "vitest";
import { compareSchemas } from "./compare.js";

const order = (properties: object): object => ({ type: "object", properties });

test("a schema that is removed from allOf breaks senders that write its properties, and readers that use them", async () => {
  const [one, other] = [order({ x: { type: "string" } }), order({ y: { type: "string" } })];
  const found = await compareSchemas(order({ a: { allOf: [one, other] } }), order({ a: { allOf: [one] } }));
  expect(found.map((each) => each.split(" ").slice(0, 3).join(" "))).toEqual([
    "request-property-all-of-removed safe breaking",
    "response-property-all-of-removed safe breaking",
  ]);
});

test("an array of unknown items that gets a type breaks senders, and one that loses its type breaks readers", async () => {
  const [any, strings] = [{ type: "array" }, { type: "array", items: { type: "string" } }];
  const verdicts = (found: readonly string[]): readonly string[] =>
    found.map((each) => each.split(" ").slice(0, 3).join(" "));
  expect(verdicts(await compareSchemas(order({ list: any }), order({ list: strings })))).toEqual([
    "request-property-items-added breaking breaking",
  ]);
  expect(verdicts(await compareSchemas(order({ list: strings }), order({ list: any })))).toEqual([
    "response-property-items-removed breaking breaking",
  ]);
});

test("a text that becomes an array has one finding about its type, and none about its items", async () => {
  const found = await compareSchemas(
    order({ list: { type: "string" } }),
    order({ list: { type: "array", items: { type: "string" } } }),
  );
  expect(found.filter((each) => each.includes("items"))).toEqual([]);
  expect(found.length).toBeGreaterThan(0);
});

test("a text that becomes an enum may break readers, and a new value of an enum breaks them", async () => {
  const statusOf = (more: object): object => order({ status: { type: "string", ...more } });
  const added = async (base: object): Promise<readonly string[]> =>
    (await compareSchemas(statusOf(base), statusOf({ enum: ["a", "b"] }))).filter((each) =>
      each.startsWith("response-property-enum-value-added"),
    );
  const once = "response-property-enum-value-added safe risky";
  expect(await added({})).toEqual([once, once]);
  expect(await added({ enum: ["a"] })).toEqual(['response-property-enum-value-added breaking breaking "b"']);
});
