import { expect, test } from "vitest";
import { inMemory } from "../support/memory-run.js";

/** Returns the page of the resource `orders` of a document. */
async function pageOf(document: object): Promise<string> {
  const { files, generate } = inMemory({
    "almanac.yaml":
      "apis: { shop: { document: shop.json, reference: true, cli: shop, package: { name: shop, version: 1.0.0 } } }",
    "shop.json": JSON.stringify({ openapi: "3.1.0", info: { title: "Shop", version: "1" }, ...document }),
  });
  expect((await generate()).diagnostics).toEqual([]);
  return files.get("generated/shop/reference/orders.md") ?? "";
}

test("a document can't choose which environment variables a sample sends", async () => {
  const key = { type: "apiKey", in: "header" };
  const page = await pageOf({
    servers: [{ url: "https://shop.example.com" }],
    security: [{ awsSecretAccessKey: [], "app-id": [] }],
    paths: {
      "/orders": { get: { operationId: "list", tags: ["Orders"], responses: { 204: { description: "OK." } } } },
    },
    components: {
      securitySchemes: { awsSecretAccessKey: { ...key, name: "X-Key" }, "app-id": { ...key, name: "X-App" } },
    },
  });
  expect(page).toContain('--header "X-Key: ${API_KEY_AWS_SECRET_ACCESS_KEY}"');
  expect(page).toContain('--header "X-App: ${API_KEY_APP_ID}"');
  expect(page).not.toContain("${AWS");
});
