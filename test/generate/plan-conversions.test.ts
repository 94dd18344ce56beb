import { expect, it } from "vitest";
import { planConversions } from "../../generator/dist/emit/client/plan-conversions.js";
import type { Schema, TypeDeclaration } from "../../generator/dist/model/schema.js";
import { open } from "../support/open.js";

it("searches the types of a version once for values to convert, and not again for each file", async () => {
  const paths = {
    "/orders": {
      get: {
        responses: {
          200: {
            description: "Orders.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Order" } } },
          },
        },
      },
    },
  };
  const Order = { type: "object", properties: { id: { type: "string" } } };
  const { models } = await open({
    "openapi.json": JSON.stringify({
      openapi: "3.1.0",
      info: { title: "Orders", version: "1" },
      paths,
      components: { schemas: { Order } },
    }),
  });
  let reads = 0;
  const counted = (schema: Schema): Schema =>
    new Proxy(schema, {
      get: (target, key): unknown => {
        if (key === "kind") reads += 1;
        return Reflect.get(target, key);
      },
    });
  const types = (models[0]?.types ?? []).map((type): TypeDeclaration => ({ ...type, schema: counted(type.schema) }));
  const operations = models[0]?.operations ?? [];
  expect(new Set(planConversions(operations, types).plans)).toEqual(new Set([null]));
  const readsOfFirst = reads;
  expect(readsOfFirst).toBeGreaterThan(0);
  planConversions(operations, types);
  expect(reads).toBe(readsOfFirst);
});
