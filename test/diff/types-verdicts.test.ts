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
