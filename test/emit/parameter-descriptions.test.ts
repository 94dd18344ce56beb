import { expect, test } from "vitest";
import { inMemory } from "../support/memory-run.js";

test("the description in a parameter's schema describes the parameter, unless the parameter has its own", async () => {
  const { files, generate } = inMemory({
    "almanac.yaml":
      "apis: { shop: { document: shop.yaml, reference: true, cli: shop, package: { name: shop, version: 1.0.0 } } }",
    "shop.yaml": `
openapi: 3.1.0
info: { title: Shop, version: "1" }
servers: [{ url: https://shop.example.com }]
paths:
  /orders:
    get:
      operationId: listOrders
      tags: [Orders]
      parameters:
        - { name: market, in: query, schema: { type: string, title: Market, description: The country of the shop. } }
        - { name: sort, in: query, description: The order., schema: { type: string, description: Not shown. } }
        - { name: user, in: query, schema: { $ref: "#/components/schemas/Id" } }
      responses: { 204: { description: OK. } }
components: { schemas: { Id: { type: string, description: An id. } } }
`,
  });
  expect((await generate()).diagnostics).toEqual([]);
  const page = files.get("generated/shop/reference/orders.md") ?? "";
  expect(page).toContain("- `market` (query, `string`): The country of the shop.");
  expect(page).toContain("- `sort` (query, `string`): The order.");
  expect(files.get("generated/shop/orders.d.ts")).toMatch(/\/\*\* The country of the shop\. \*\/\s+"?market/);
  const commands = [...files].filter(([name]) => name.includes("/bin/commands/")).map(([, text]) => text);
  expect(commands.join("\n")).toContain("The country of the shop.");
  expect(page).not.toContain("Not shown.");
});
