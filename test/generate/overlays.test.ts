import { expect, test } from "vitest";
import { inMemory } from "../support/memory-run.js";

const orders = `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths: {}
components: { schemas: { Order: { type: object, description: Original., properties: { id: { type: string } } } } }
`;

const shop = `openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
paths:
  /orders:
    get:
      operationId: getOrder
      responses:
        "200":
          description: OK
          content: { application/json: { schema: { $ref: "orders.yaml#/components/schemas/Order" } } }
`;

const overlay = `overlay: 1.0.0
info: { title: Texts, version: "1" }
actions: [{ target: $.components.schemas.Order, update: { description: Overlaid. } }]
`;

const configurationOf = (names: readonly string[]): string => {
  const apis = {
    orders: "orders: { document: orders.yaml, overlays: [overlay.yaml], package: { name: orders, version: 1.0.0 } }",
    shop: "shop: { document: shop.yaml, package: { name: shop, version: 1.0.0 } }",
  };
  return `apis:\n${names.map((name) => `  ${apis[name as keyof typeof apis]}\n`).join("")}`;
};

test.each([[["orders", "shop"]], [["shop", "orders"]], [["shop"]]])(
  "an overlay of one API doesn't change another API that refers to the same file, with the APIs %j",
  async (names) => {
    const files = {
      "almanac.yaml": configurationOf(names),
      "orders.yaml": orders,
      "shop.yaml": shop,
      "overlay.yaml": overlay,
    };
    const { files: output, generate } = inMemory(files);
    expect((await generate()).isSound).toBe(true);
    const text = [...output].filter(([path]) => path.startsWith("generated/shop/")).map(([, each]) => each);
    expect(text.join("")).toContain("Original.");
    expect(text.join("")).not.toContain("Overlaid.");
  },
);
